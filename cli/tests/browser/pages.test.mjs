// The studio in a real browser, as people use it: with scripts, without, by keyboard alone, on a phone.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { Chromium } from "./chromium.mjs";
import { wrongs } from "./looks.mjs";
import { Studio } from "./studio.mjs";

const { ANYKOMA_BINARY: binary, CHROMIUM: program } = process.env;
let chromium;
let studio;

before(async () => {
  assert.ok(binary && program, "ANYKOMA_BINARY and CHROMIUM say what to drive; `cargo xtask browser` sets them");
  chromium = await Chromium.start(program);
  studio = await Studio.start(binary);
});

after(async () => {
  await studio?.stop();
  await chromium?.stop();
});

async function downloaded(page) {
  for (let tries = 0; tries < 250; tries += 1) {
    const files = await readdir(page.downloads).catch(() => []);
    const whole = files.find((name) => /\.(png|jpg|jpeg|webp)$/.test(name));
    if (whole) return join(page.downloads, whole);
    await wait(40);
  }
  throw new Error("no file was downloaded");
}

test("a person without scripts makes, edits, shares, takes away, proves and erases a work", async () => {
  const page = await chromium.open(studio.base, { scripts: false });
  await page.goto("/");
  await page.type("#prompt", "a girl with silver hair");
  await page.run("document.querySelector('[name=candidates]').value = '2'");
  await page.follow("form.maker-words button:not(.quiet)");
  await page.until("location.pathname.startsWith('/works/')", "the work");
  const work = await page.path();
  assert.ok(await page.run("document.querySelector('.work-picture img').naturalWidth > 0"), "the picture is there");
  assert.equal(await page.text("h1"), "a girl with silver hair");

  await page.click("[aria-labelledby=may] details:last-of-type summary, [aria-labelledby=may] li:last-child summary, [aria-labelledby=may] summary");
  assert.match(await page.text("[aria-labelledby=may]"), /Free plan/);

  await page.click(".offers li:nth-child(2) summary");
  await page.type(".offers li:nth-child(2) input[name=because]", "her gaze");
  await page.follow(".offers li:nth-child(2) button");
  assert.match(await page.text(".record"), /her gaze/);

  await page.type("#text", "Good night,\nmoon");
  await page.click(".letter [value=head]");
  await page.follow(".letter button");
  assert.match(await page.text("[aria-labelledby=parts]"), /% lettered/);
  await page.follow("form[action$='/undo'] button");
  assert.doesNotMatch(await page.text("[aria-labelledby=parts]"), /% lettered/);

  await page.follow("form[action$='/marketing'] button");
  assert.match(await page.text(".states"), /marketing permitted/);
  await page.follow("form[action$='/marketing'] button");
  assert.doesNotMatch(await page.text(".states"), /marketing/);

  await page.follow("form[action$='/share'] button");
  await page.goto("/gallery");
  assert.ok(await page.run(`!!document.querySelector("a[href='${work}']")`), "the gallery shows it");
  await page.goto(work);
  await page.follow("form[action$='/share'] button");
  await page.goto("/gallery");
  assert.ok(await page.run(`!document.querySelector("a[href='${work}']")`), "and no more");

  await page.goto(work);
  await page.click(".take button[value=png]");
  const file = await downloaded(page);
  await page.goto("/verify");
  await page.choose("form.drop input[type=file]", file);
  await page.follow("form.drop button");
  assert.match(await page.text(), /authentic/i);

  await page.goto("/help/plan-rights");
  await page.follow("form[action$='/feedback'] button[value=true]");
  await page.goto("/studio/feedback");
  assert.match(await page.text(), /helpful/);

  await page.goto(work);
  await page.click("details.erase summary");
  await page.click("details.erase [type=checkbox]");
  await page.follow("details.erase button");
  assert.equal(await page.path(), "/");
  await page.goto(work);
  assert.match(await page.text(), /erased/);
  assert.equal((await studio.call("operator", "audit")).sound, true);
});

test("with scripts words are screened as they are typed, a drawing tells how far it is, and a dropped file is verified", async () => {
  const page = await chromium.open(studio.base);
  await page.goto("/");
  await page.type("#prompt", "Pikachu and a girl in a city at night");
  await page.until("document.querySelector('#screened').innerText.includes('Pikachu')", "the finding");
  await page.run("document.querySelector('[name=candidates]').value = '4'");
  await page.follow("form.maker-words button:not(.quiet)");
  await page.until("location.pathname.startsWith('/works/')", "the work");
  const work = (await page.path()).split("/").pop();
  assert.match(await page.text(".box.warn"), /Pikachu/);

  await studio.call("export", work, "-o", "taken.png");
  await page.goto("/verify");
  const verdict = async (bytes) => {
    await page.run("window.anykomaBefore = true");
    await page.run(`(async () => {
      const bytes = ${bytes};
      const data = new DataTransfer();
      data.items.add(new File([bytes], "dropped.png", { type: "image/png" }));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
    })()`);
    await page.arrived("the drop");
    return (await page.text()).toLowerCase();
  };
  const answer = `Uint8Array.from(atob("${(await import("node:fs")).readFileSync(studio.path("taken.png")).toString("base64")}"), (c) => c.charCodeAt(0))`;
  assert.match(await verdict(answer), /authentic/);
  await page.goto("/verify");
  assert.match(await verdict(`(() => { const bytes = ${answer}; bytes[bytes.length >> 1] ^= 4; return bytes; })()`), /altered/);
  await page.goto("/verify");
  assert.match(await verdict("new Uint8Array([1, 2, 3])"), /nothing|unknown|no picture/);
  assert.deepEqual(page.complaints, []);
});

test("by keyboard alone a picture is asked for and its uses are read", async () => {
  const page = await chromium.open(studio.base);
  await page.goto("/");
  const focused = () => page.run("document.activeElement?.id || document.activeElement?.innerText || ''");
  const tab = () => page.key("Tab", 9);
  for (let presses = 0; presses < 20 && (await focused()) !== "prompt"; presses += 1) await tab();
  assert.equal(await focused(), "prompt", "the prompt is reached");
  await page.call("Input.insertText", { text: "a boy with a scarf" });
  for (let presses = 0; presses < 20 && (await focused()) !== "Draw"; presses += 1) await tab();
  assert.equal(await focused(), "Draw", "the button is reached");
  const ring = await page.run("getComputedStyle(document.activeElement).outlineStyle");
  assert.notEqual(ring, "none", "and it shows that it is");
  await page.run("window.anykomaBefore = true");
  await page.key("Enter", 13, { text: "\r" });
  await page.arrived("Enter");
  await page.until("location.pathname.startsWith('/works/')", "the work");
  const onUse = () => page.run("document.activeElement?.tagName === 'SUMMARY' && !!document.activeElement.closest('[aria-labelledby=may]')");
  for (let presses = 0; presses < 40 && !(await onUse()); presses += 1) await tab();
  assert.ok(await onUse(), "a use is reached");
  const open = () => page.run("document.activeElement.closest('details').open");
  const before = await open();
  await page.key("Enter", 13, { text: "\r" });
  assert.equal(await open(), !before, "and opened or closed");
});

test("every page can be read on a phone and on a desk, in the light and in the dark", async () => {
  const made = await studio.call("create", "Pikachu and a girl on a beach", "-o", "page.png", "--size", "512x512", "--candidates", "3", "--quiet");
  await studio.call("share", made.work);
  const license = (await studio.call("rights", made.work)).license.id;
  const pages = ["/", "/?q=nowhere", "/gallery", "/verify", "/plans", "/help", "/help/plan-rights", "/help/commercial-use",
    `/works/${made.work}`, `/licenses/${license}`, "/studio/feedback", "/nowhere", "/works/img_000000000000"];
  const found = [];
  for (const [width, height] of [[1280, 900], [360, 740]]) {
    for (const dark of [false, true]) {
      const page = await chromium.open(studio.base, { width, height, dark });
      for (const path of pages) {
        await page.goto(path);
        await page.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        const here = `${path} at ${width}${dark ? " in the dark" : ""}`;
        found.push(...(await page.run(wrongs)).map((wrong) => `${here}: ${wrong}`));
      }
      const expected = (complaint) => /404/.test(complaint);
      found.push(...page.complaints.filter((complaint) => !expected(complaint)));
    }
  }
  assert.deepEqual(found, []);
});
