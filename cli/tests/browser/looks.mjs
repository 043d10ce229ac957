// What a person who sees badly, has a small screen or uses a keyboard alone needs of a page: computed in the page itself.

/** Sentences for what is wrong; none where nothing is. */
export const wrongs = `(() => {
  const wrongs = [];
  const name = (element) => element.tagName.toLowerCase() + (element.className ? "." + String(element.className).split(" ")[0] : "");
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].find((one) => one.getBoundingClientRect().right > innerWidth + 1);
    wrongs.push("it scrolls sideways by " + (root.scrollWidth - root.clientWidth) + " px: " + (wide ? name(wide) : "?"));
  }
  for (const image of document.images) {
    if (!image.hasAttribute("alt")) wrongs.push("a picture has no words in its place: " + image.src);
    if (image.complete && image.loading !== "lazy" && !image.naturalWidth) wrongs.push("a picture is broken: " + image.src);
  }
  for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (!field.labels?.length && !field.getAttribute("aria-label")) wrongs.push("a field has no name: " + field.name);
  }
  for (const button of document.querySelectorAll("button, a[href], summary")) {
    const said = button.innerText.trim() || button.getAttribute("aria-label") || button.querySelector("img")?.alt;
    if (!said && button.checkVisibility() && !button.closest("[aria-hidden=true]")) wrongs.push("nothing says what it does: " + name(button));
  }
  if (document.querySelectorAll("h1").length !== 1) wrongs.push("it has not one heading but " + document.querySelectorAll("h1").length);
  if (!document.title || !root.lang) wrongs.push("it has no title or no language");

  const page = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    page.clearRect(0, 0, 1, 1);
    page.fillStyle = color;
    page.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = page.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3]));
  const ground = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const color = rgba(getComputedStyle(one).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
  };
  const light = (color) => color.slice(0, 3).map((channel) => channel / 255)
    .map((channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
    .reduce((sum, channel, at) => sum + channel * [0.2126, 0.7152, 0.0722][at], 0);
  const told = new Set();
  const judge = (words, element, style, opacity = 1) => {
    const below = ground(element);
    const color = rgba(style.color);
    color[3] *= opacity;
    const [one, other] = [light(over(color, below)), light(below)].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    const what = name(element) + " " + style.color;
    if (ratio < 4.5 && !told.has(what)) {
      told.add(what);
      wrongs.push("\\"" + words.trim().slice(0, 40) + "\\" is hard to read: " + ratio.toFixed(2) + " (" + what + ")");
    }
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.data.trim() || !element.checkVisibility({ opacityProperty: true }) || element.closest("svg, noscript, script, style")) continue;
    judge(words.currentNode.data, element, getComputedStyle(element));
  }
  for (const field of document.querySelectorAll("[placeholder]")) {
    const style = getComputedStyle(field, "::placeholder");
    judge(field.placeholder, field, style, Number(style.opacity));
  }
  // A finger needs 24 px; words within a sentence, and what is covered by its own label, have their own measure.
  for (const one of document.querySelectorAll("button, summary, select, textarea, nav a, input:not([type=hidden], [type=radio], [type=checkbox])")) {
    const { width, height } = one.getBoundingClientRect();
    if (one.checkVisibility() && (width < 24 || height < 24)) wrongs.push("too small for a finger: " + name(one) + " " + width + " x " + height);
  }
  return wrongs;
})()`;
