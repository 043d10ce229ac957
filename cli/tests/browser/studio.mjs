// The real binary on a data folder of its own, serving on a free port.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

export class Studio {
  static async start(binary) {
    const folder = await mkdtemp(join(tmpdir(), "anykoma-studio-"));
    const data = join(folder, "data");
    const child = spawn(binary, ["--data", data, "serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    for await (const bytes of child.stderr) {
      said += bytes;
      const base = said.match(/http:\/\/[\d.:]+/)?.[0];
      if (base && said.includes("\n")) {
        child.stderr.resume();
        return new Studio(binary, folder, data, child, base);
      }
    }
    throw new Error(`the studio did not start: ${said}`);
  }

  constructor(binary, folder, data, child, base) {
    Object.assign(this, { binary, folder, data, child, base });
  }

  /** A call of the command line beside the server; its JSON. */
  call(...words) {
    return this.callOn(this.data, ...words);
  }

  /** The same on a data folder of its own: another studio. */
  async callOn(data, ...words) {
    const { stdout } = await promisify(execFile)(this.binary, ["--data", data, "--json", ...words], { cwd: this.folder });
    return JSON.parse(stdout);
  }

  /** Drawings of others, which come first; not waited for. */
  async order(count, prompt) {
    const headers = { "Content-Type": "application/json", "X-AnyKoma-Client": "browser-tests" };
    const body = JSON.stringify({ prompt, candidates: 16 });
    const begun = Array.from({ length: count }, () => fetch(`${this.base}/api/v1/jobs`, { method: "POST", headers, body }));
    for (const answer of await Promise.all(begun)) {
      if (answer.status !== 202) throw new Error(`a drawing was not begun: ${answer.status} ${await answer.text()}`);
    }
  }

  /** As on a slow machine: the studio runs for three parts in a hundred of the time, so that people see what is quick else. */
  async slowly(act) {
    let running = true;
    const turns = (async () => {
      while (running) {
        this.child.kill("SIGSTOP");
        await wait(97);
        this.child.kill("SIGCONT");
        await wait(3);
      }
    })();
    try {
      return await act();
    } finally {
      running = false;
      await turns;
    }
  }

  path(name) {
    return join(this.folder, name);
  }

  async stop() {
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
