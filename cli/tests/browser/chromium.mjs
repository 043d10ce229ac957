// Chromium, driven over its own protocol through a pipe: no package, no port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 20_000;

/** One browser process; each page of `open` is a person of their own, with no cookies of the others. */
export class Chromium {
  static async start(program) {
    const folder = await mkdtemp(join(tmpdir(), "anykoma-chromium-"));
    const words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--remote-debugging-pipe", `--user-data-dir=${folder}`, "about:blank"];
    const child = spawn(program, words, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    return new Chromium(child, folder);
  }

  constructor(child, folder) {
    Object.assign(this, { child, folder, count: 0, asked: new Map(), heard: new Map() });
    let rest = Buffer.alloc(0);
    child.stdio[4].on("data", (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.take(JSON.parse(rest.subarray(0, end).toString()));
        rest = rest.subarray(end + 1);
      }
    });
  }

  take(message) {
    const { id, sessionId, method, params, result, error } = message;
    if (id) {
      const { resolve, reject, what } = this.asked.get(id);
      this.asked.delete(id);
      error ? reject(new Error(`${what}: ${error.message}`)) : resolve(result);
    } else {
      this.heard.get(sessionId)?.(method, params);
    }
  }

  call(method, params = {}, sessionId = undefined) {
    const id = ++this.count;
    this.child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.asked.set(id, { resolve, reject, what: method }));
  }

  async open(base, { scripts = true, width = 1280, height = 900, dark = false } = {}) {
    const { browserContextId } = await this.call("Target.createBrowserContext");
    const { targetId } = await this.call("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await this.call("Target.attachToTarget", { targetId, flatten: true });
    const downloads = join(this.folder, browserContextId);
    await this.call("Browser.setDownloadBehavior", { behavior: "allow", browserContextId, downloadPath: downloads });
    const page = new Page(this, sessionId, base, downloads);
    this.heard.set(sessionId, (method, params) => page.hear(method, params));
    for (const domain of ["Page", "Runtime", "Log", "DOM"]) await page.call(`${domain}.enable`);
    await page.resize(width, height);
    const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
    await page.call("Emulation.setEmulatedMedia", { features });
    if (!scripts) await page.call("Emulation.setScriptExecutionDisabled", { value: true });
    return page;
  }

  async stop() {
    const ended = once(this.child, "exit");
    this.call("Browser.close").catch(() => {});
    await ended;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Page {
  constructor(chromium, sessionId, base, downloads) {
    Object.assign(this, { chromium, sessionId, base, downloads, complaints: [] });
  }

  call(method, params) {
    return this.chromium.call(method, params, this.sessionId);
  }

  /** What the console says of errors is kept: a test looks at it at the end. */
  hear(method, params) {
    if (method === "Runtime.exceptionThrown") this.complaints.push(params.exceptionDetails.text);
    if (method === "Log.entryAdded" && params.entry.level === "error") this.complaints.push(params.entry.text);
  }

  resize(width, height) {
    const mobile = width < 500;
    return this.call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile });
  }

  async run(expression) {
    const { result, exceptionDetails } = await this.call("Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  }

  /** Until the expression holds; the page may be between two documents meanwhile. */
  async until(expression, what = expression) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const held = await this.run(expression).catch(() => false);
      if (held) return held;
      if (Date.now() > end) throw new Error(`waited in vain at ${await this.path()} for: ${what}`);
      await wait(40);
    }
  }

  async goto(path) {
    await this.run("window.anykomaBefore = true").catch(() => {});
    await this.call("Page.navigate", { url: this.base + path });
    await this.until("!window.anykomaBefore && document.readyState === 'complete'", `the page ${path}`);
  }

  path() {
    return this.run("location.pathname").catch(() => "nowhere");
  }

  text(selector = "main") {
    return this.run(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`);
  }

  /** Scrolls there and presses the mouse on its middle, as a person would; a thing that is covered is not pressed. */
  async click(selector) {
    const at = await this.until(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) return null;
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      const hit = document.elementFromPoint(left, top);
      const is = hit && (element.contains(hit) || hit.contains(element) || hit.control === element);
      return width && height && is ? [left, top] : null;
    })()`, `${selector} to be pressed`);
    const mouse = (type) => this.call("Input.dispatchMouseEvent",
      { type, x: at[0], y: at[1], button: "left", clickCount: 1 });
    await mouse("mousePressed");
    await mouse("mouseReleased");
  }

  /** Presses something that leads to another page, and waits for that. */
  async follow(selector) {
    await this.run("window.anykomaBefore = true");
    await this.click(selector);
    await this.arrived(selector);
  }

  arrived(from) {
    return this.until("!window.anykomaBefore && document.readyState === 'complete'", `a page after ${from}`);
  }

  async type(selector, text) {
    await this.click(selector);
    await this.call("Input.insertText", { text });
  }

  async key(key, code, { text, modifiers = 0 } = {}) {
    await this.call("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", key, code: key, text, modifiers,
      windowsVirtualKeyCode: code });
    await this.call("Input.dispatchKeyEvent", { type: "keyUp", key, code: key, modifiers, windowsVirtualKeyCode: code });
  }

  async choose(selector, file) {
    const { root } = await this.call("DOM.getDocument");
    const { nodeId } = await this.call("DOM.querySelector", { nodeId: root.nodeId, selector });
    await this.call("DOM.setFileInputFiles", { nodeId, files: [file] });
  }
}
