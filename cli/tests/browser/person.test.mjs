// What a person does from the first words to the last: all of it with scripts, and all of it without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { downloaded, scene } from "./scene.mjs";

const here = scene();
const draw = "form.maker-words button:not(.quiet)";

for (const scripts of [true, false]) {
  test(`a person ${scripts ? "with" : "without"} scripts makes, edits, shares, takes away, proves and erases a work`, async () => {
    const page = await here.chromium.open(here.studio.base, { scripts });
    const work = await make(page);
    await read(page);
    await choose(page);
    await letter(page);
    await permit(page);
    await share(page, work);
    await take(page, work);
    await answer(page, scripts ? "The part on refunds." : "The part on prints.");
    await erase(page, work);
    assert.deepEqual(page.complaints.filter((complaint) => !/410|404/.test(complaint)), []);
  });
}

async function make(page) {
  await page.goto("/");
  await page.type("#prompt", "a girl with silver hair");
  await page.run("document.querySelector('[name=candidates]').value = '2'");
  await page.follow(draw);
  await page.until("location.pathname.startsWith('/works/') && document.readyState === 'complete'", "the work");
  assert.ok(await page.run("document.querySelector('.work-picture img').naturalWidth > 0"), "the picture is there");
  assert.equal(await page.text("h1"), "a girl with silver hair");
  return page.path();
}

async function read(page) {
  assert.equal(await page.text("#use-merchandise .use-word"), "not granted");
  const reasons = () => page.run("document.querySelector('#use-merchandise .reasons').checkVisibility()");
  assert.equal(await reasons(), false, "a row is closed until it is asked");
  await page.click("#use-merchandise summary");
  assert.equal(await reasons(), true);
  assert.match(await page.text("#use-merchandise .reasons"), /Free plan.*does not cover merchandise sales[^]*upgrade to the Starter/);
}

async function choose(page) {
  assert.match(await page.text(".record"), /by default: nobody has chosen/);
  await page.click(".offers li:nth-child(2) summary");
  await page.type(".offers li:nth-child(2) input[name=because]", "her gaze");
  await page.follow(".offers li:nth-child(2) button");
  assert.match(await page.text(".record"), /Chose candidate 2\.\s+because: her gaze/);
  assert.match(await page.text(".offers .chosen"), /her gaze/);
}

async function letter(page) {
  await page.type("#text", "Good night,\nmoon");
  await page.click(".letter [value=head]");
  await page.follow(".letter button");
  assert.match(await page.text("[aria-labelledby=parts]"), /% lettered/);
  await page.follow("form[action$='/undo'] button");
  assert.doesNotMatch(await page.text("[aria-labelledby=parts]"), /% lettered/);
  assert.match(await page.text(".record"), /Took act \d+ back/);
}

async function permit(page) {
  await page.follow("form[action$='/marketing'] button");
  assert.match(await page.text(".states"), /marketing permitted/);
  await page.follow("form[action$='/marketing'] button");
  assert.doesNotMatch(await page.text(".states"), /marketing/);
}

async function share(page, work) {
  const shown = () => page.run(`!!document.querySelector("main a[href='${work}'] img")`);
  await page.follow("form[action$='/share'] button");
  await page.goto("/gallery");
  assert.ok(await shown(), "the gallery shows it");
  await page.follow(`main a[href='${work}']`);
  await page.follow("form[action$='/share'] button");
  await page.goto("/gallery");
  assert.ok(!(await shown()), "and no more");
}

async function take(page, work) {
  await page.goto(work);
  await page.click(".take button[value=png]");
  const file = await downloaded(page);
  await page.goto("/verify");
  await page.choose("form.drop input[type=file]", file);
  await page.follow("form.drop button");
  assert.equal(await page.text("h1"), "Authentic");
  assert.match(await page.text(".verdict"), /Signed by A studio of AnyKoma[^]*leaf \d+ of \d+/);
  assert.equal(await page.text("#use-merchandise .use-word"), "not granted");
  assert.ok(await page.run(`!!document.querySelector("a[href='${work}']")`), "it leads to the work it came from");
}

async function answer(page, words) {
  await page.goto("/help");
  await page.follow("main a[href='/help/plan-rights']");
  await page.type("#words", words);
  await page.follow("form[action$='/feedback'] button[value=false]");
  assert.match(await page.text("#helpful"), /Thank you/);
  await page.goto("/studio/feedback");
  assert.match(await page.text(".voices"), new RegExp(words));
}

async function erase(page, work) {
  await page.goto(work);
  await page.click("details.erase summary");
  await page.click("details.erase [type=checkbox]");
  await page.follow("details.erase button");
  assert.equal(await page.path(), "/");
  await page.goto(work);
  assert.match(await page.text(), /erased/);
  assert.equal((await here.studio.call("operator", "audit")).sound, true);
}

const photograph = fileURLToPath(new URL("../../../credentials/tests/metadata/exif_little.jpg", import.meta.url));

for (const scripts of [true, false]) {
  test(`a person ${scripts ? "with" : "without"} scripts is told what a reference says before anything is drawn`, async () => {
    const page = await here.chromium.open(here.studio.base, { scripts });
    await page.goto("/");
    await page.type("#prompt", "a girl in the rain");
    await page.click(".reference summary");
    await page.run("document.querySelector('#reference-source').value = 'own'");
    await page.choose("#reference", photograph);
    if (!scripts) await page.follow("form.maker-words button.quiet");
    await page.until("document.querySelector('#looked').innerText.includes('Kumo Press')", "what the file says");
    assert.match(await page.text("#looked"), /creator\s+Aoi Kumo[^]*while it was declared as the creator's own/);
    await page.run(`(() => {
      const source = document.querySelector("#reference-source");
      source.value = "licensed";
      source.dispatchEvent(new Event("change"));
    })()`);
    if (scripts) await page.until("document.querySelector('#looked').innerText.includes('whose license it is')", "the other answer");
    await page.follow(draw);
    await page.until("location.pathname.startsWith('/works/') && document.readyState === 'complete'", "the work");
    assert.match(await page.text(".record"), /exif_little\.jpg/);
    assert.match(await page.text(".box"), /that is whose license it is/);
    assert.deepEqual(page.complaints, []);
  });
}

test("a reference that is no picture is said to be none, and the words stay", async () => {
  const page = await here.chromium.open(here.studio.base);
  await page.goto("/");
  await page.type("#prompt", "a girl in the rain");
  await page.click(".reference summary");
  await page.choose("#reference", fileURLToPath(import.meta.url));
  await page.until("document.querySelector('#looked [role=alert]')", "the refusal");
  assert.match(await page.text("#looked"), /Not taken: "person\.test\.mjs" cannot be read as a PNG, JPEG or WebP/);
  assert.equal(await page.run("document.querySelector('#prompt').value"), "a girl in the rain");
});

/** So many come first that a drawing waits for longer than its first page does. */
const BEFORE = 14;

for (const scripts of [true, false]) {
  test(`on a slow machine a person ${scripts ? "with" : "without"} scripts sees how far a drawing is, and then the work`, async () => {
    const page = await here.chromium.open(here.studio.base, { scripts });
    await page.goto("/");
    await page.type("#prompt", "a girl in a city at night in the rain, manga");
    await page.run("document.querySelector('[name=candidates]').value = '8'");
    await here.studio.order(BEFORE, "another girl in the rain");
    await here.studio.slowly(async () => {
      await page.follow(draw);
      assert.match(await page.path(), /^\/studio\/jobs\//);
      assert.match(await page.text(".quote"), /a girl in a city/);
      assert.match(await page.text("[data-said]"), /^(Waiting for|Step \d)/);
      await page.run("sessionStorage.said = ''");
      await page.run(`new MutationObserver(() => { sessionStorage.said += document.querySelector("[data-said]").innerText; })
        .observe(document.querySelector("[data-said]"), { childList: true })`);
    });
    // With scripts it hears of each step; without, it loads itself again every two seconds.
    await page.until("location.pathname.startsWith('/works/') && document.readyState === 'complete'", "the work");
    if (scripts) assert.match(await page.run("sessionStorage.said"), /Step [1-8] of 8/);
    assert.equal(await page.run("document.querySelectorAll('.offers li').length"), 8);
    assert.deepEqual(page.complaints, []);
  });
}

test("a drawing that is stopped says so, and keeps the words", async () => {
  const page = await here.chromium.open(here.studio.base, { scripts: false });
  await page.goto("/");
  await page.type("#prompt", "a boy who is never drawn");
  await here.studio.order(BEFORE, "a girl in the rain");
  await here.studio.slowly(async () => {
    await page.follow(draw);
    await page.follow("form[action$='/cancel'] button");
  });
  await page.until("/Not drawn/.test(document.querySelector('h1').innerText)", "the end of the drawing");
  await page.follow("main a.button");
  assert.equal(await page.run("document.querySelector('#prompt').value"), "a boy who is never drawn");
});
