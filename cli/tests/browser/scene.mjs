// One Chromium and one studio for all tests of a file.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { Chromium } from "./chromium.mjs";
import { Studio } from "./studio.mjs";

const { ANYKOMA_BINARY: binary, CHROMIUM: program } = process.env;

/** Filled before the first test, emptied after the last. */
export function scene() {
  const scene = {};
  before(async () => {
    assert.ok(binary && program, "ANYKOMA_BINARY and CHROMIUM say what to drive; `cargo xtask browser` sets them");
    scene.chromium = await Chromium.start(program);
    scene.studio = await Studio.start(binary);
  });
  after(async () => {
    await scene.studio?.stop();
    await scene.chromium?.stop();
  });
  return scene;
}

/** The path of the picture that the page has saved. */
export async function downloaded(page) {
  for (let tries = 0; tries < 250; tries += 1) {
    const files = await readdir(page.downloads).catch(() => []);
    const whole = files.find((name) => /\.(png|jpg|jpeg|webp)$/.test(name));
    if (whole) return join(page.downloads, whole);
    await wait(40);
  }
  throw new Error("no file was downloaded");
}
