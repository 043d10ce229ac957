// What scripts add to the pages, the keyboard alone, and whether each page can be read by everybody.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Studio } from "./studio.mjs";
import { downloaded, scene } from "./scene.mjs";
import { wrongs } from "./looks.mjs";

const here = scene();

test("with scripts words are screened as they are typed, and a file that is dropped anywhere is verified", async () => {
  const page = await here.chromium.open(here.studio.base);
  await page.goto("/");
  await page.type("#prompt", "Pikachu and a girl in a city at night");
  await page.until("document.querySelector('#screened').innerText.includes('Pikachu')", "the finding");
  await page.follow("form.maker-words button:not(.quiet)");
  await page.until("location.pathname.startsWith('/works/')", "the work");
  const work = (await page.path()).split("/").pop();
  assert.match(await page.text(".box.warn"), /Pikachu/);

  await here.studio.call("export", work, "-o", "taken.png");
  const verdict = async (change = "") => {
    const bytes = (await readFile(here.studio.path("taken.png"))).toString("base64");
    await page.goto("/verify");
    await page.run("window.anykomaBefore = true");
    await page.run(`(() => {
      let bytes = Uint8Array.from(atob("${bytes}"), (one) => one.charCodeAt(0));
      ${change};
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "dropped.png", { type: "image/png" }));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
    })()`);
    await page.arrived("the drop");
    return page.text("h1");
  };
  assert.equal(await verdict(), "Authentic");
  assert.equal(await verdict("bytes[bytes.length >> 1] ^= 4"), "Altered");
  assert.equal(await verdict("bytes = new Uint8Array([1, 2, 3])"), "Unknown");
  assert.deepEqual(page.complaints, []);
});

test("by keyboard alone a picture is asked for, taken away and its uses are read", async () => {
  const page = await here.chromium.open(here.studio.base);
  await page.goto("/");
  const focused = (question) => page.run(`((it) => ${question})(document.activeElement)`);
  const enter = () => page.key("Enter", 13, { text: "\r" });
  const reach = async (question, what) => {
    for (let presses = 0; presses < 60 && !(await focused(question)); presses += 1) await page.key("Tab", 9);
    assert.ok(await focused(question), `${what} is reached`);
    assert.notEqual(await focused("getComputedStyle(it).outlineStyle"), "none", `${what} shows that it is`);
  };
  await page.key("Tab", 9);
  assert.ok(await focused("it.matches('.skip') && it.getBoundingClientRect().left >= 0"), "the way past the head comes first");
  await reach("it.id === 'prompt'", "the prompt");
  await page.call("Input.insertText", { text: "a boy with a scarf" });
  await reach("it.innerText === 'Draw'", "the button");
  await page.run("window.anykomaBefore = true");
  await enter();
  await page.arrived("Enter");
  await page.until("location.pathname.startsWith('/works/')", "the work");
  await reach("it.innerText === 'PNG'", "the way to take it");
  await enter();
  assert.match(await downloaded(page), /\.png$/);
  await reach("it.tagName === 'SUMMARY' && !!it.closest('[aria-labelledby=may]')", "a use");
  const before = await focused("it.closest('details').open");
  await enter();
  assert.equal(await focused("it.closest('details').open"), !before, "and opened or closed");
});

test("every page can be read on a phone and on a desk, in the light and in the dark", async () => {
  const pages = await allPages();
  const found = [];
  for (const [width, height] of [[1280, 900], [360, 740]]) {
    for (const dark of [false, true]) {
      const page = await here.chromium.open(here.studio.base, { width, height, dark });
      for (const { path, then } of pages) {
        await page.goto(path);
        await then?.(page);
        await page.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        const where = `${path}${then ? ` (${then.name})` : ""} at ${width}${dark ? " in the dark" : ""}`;
        found.push(...(await page.run(wrongs)).map((wrong) => `${where}: ${wrong}`));
      }
      const expected = (complaint) => /404|409|422/.test(complaint);
      found.push(...page.complaints.filter((complaint) => !expected(complaint)));
    }
  }
  assert.deepEqual(found, []);
});

/** Each page in each of its states, with what leads there. */
async function allPages() {
  const { studio } = here;
  const made = await studio.call("create", "Pikachu and a girl on a beach", "-o", "own.png", "--size", "512x512", "--candidates", "3", "--quiet");
  await studio.call("share", made.work);
  const license = (await studio.call("rights", made.work)).license.id;
  const aki = await studio.call("character", "Aki", "girl, silver hair", "-o", "aki.png", "--quiet");
  await studio.call("create", "Aki on a beach", "-o", "with-aki.png", "--size", "256x256", "--quiet");
  await writeFile(studio.path("story.txt"), "# Characters\nAki: saved\n# Page 1\n## Aki\nAki: Hello!\n");
  const page = (await studio.call("page", studio.path("story.txt"), "-o", "page.png", "--quiet")).pages[0].work;
  await studio.callOn(studio.path("elsewhere"), "create", "a boy", "-o", "foreign.png", "--size", "256x256", "--quiet");
  const bytes = await readFile(studio.path("own.png"));
  bytes[bytes.length >> 1] ^= 4;
  await writeFile(studio.path("altered.png"), bytes);
  await writeFile(studio.path("unknown.png"), "hello");

  const verified = (name, verdict) => ({
    [name]: async (page) => {
      await page.choose("form.drop input[type=file]", studio.path(`${name}.png`));
      await page.follow("form.drop button");
      assert.equal(await page.text("h1"), verdict);
    },
  })[name];
  const asked = (button, prompt) => async function words(page) {
    await page.run(`document.querySelector("#prompt").value = ${JSON.stringify(prompt)}`);
    await page.follow(button);
  };
  const referenced = async function referenced(page) {
    const photograph = new URL("../../../credentials/tests/metadata/iptc_utf8.jpg", import.meta.url);
    await page.run(`document.querySelector("#prompt").value = "a girl"; document.querySelector(".reference").open = true`);
    await page.choose("#reference", fileURLToPath(photograph));
    await page.until("document.querySelector('#looked .box')", "what it says");
  };
  const off = async function off(page) {
    await page.run(`document.querySelector("#script").value = "# Page 1\\n## moon"`);
    await page.follow("form.maker-words button");
    assert.match(await page.text(".box.bad"), /line 2/);
  };
  const taken = async function taken(page) {
    await page.run(`document.querySelector("[name=name]").value = "Aki"; document.querySelector("#words").value = "a girl"`);
    await page.follow("form.maker-words button");
    assert.match(await page.text(".box.bad"), /there is a character Aki/);
  };
  const plain = ["/", "/?q=nowhere", "/?prompt=a%20girl", "/gallery", "/gallery?q=nowhere", "/verify", "/plans", "/help",
    "/help/plan-rights", "/help/commercial-use", "/help/plan-rights?thanks=1", `/works/${made.work}`, `/licenses/${license}`,
    "/studio/feedback", "/nowhere", "/works/img_000000000000", "/characters", "/characters/Aki", `/works/${aki.work}`,
    "/pages", `/pages?works=${page}`, `/works/${page}`].map((path) => ({ path }));
  return [...plain,
    { path: "/", then: asked("form.maker-words button.quiet", "Pikachu with a sword in a library") },
    { path: "/", then: asked("form.maker-words button:not(.quiet)", " ") },
    { path: "/", then: referenced }, { path: "/pages", then: off }, { path: "/characters", then: taken },
    { path: "/verify", then: verified("own", "Authentic") }, { path: "/verify", then: verified("foreign", "Intact") },
    { path: "/verify", then: verified("altered", "Altered") }, { path: "/verify", then: verified("unknown", "Unknown") }];
}

test("an empty studio can be read too", async () => {
  const empty = await Studio.start(process.env.ANYKOMA_BINARY);
  try {
    const found = [];
    for (const [width, height, dark] of [[1280, 900, false], [360, 740, true]]) {
      const page = await here.chromium.open(empty.base, { width, height, dark });
      for (const path of ["/", "/gallery", "/characters", "/pages", "/studio/feedback"]) {
        await page.goto(path);
        found.push(...(await page.run(wrongs)).map((wrong) => `${path} at ${width}: ${wrong}`));
      }
      await page.goto("/");
      await page.follow(".empty .chip");
      assert.match(await page.run("document.querySelector('#prompt').value"), /girl/, "an example goes into the box");
      found.push(...page.complaints);
    }
    assert.deepEqual(found, []);
  } finally {
    await empty.stop();
  }
});
