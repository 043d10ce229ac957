// The real binary on a data folder of its own, serving on a free port.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  async call(...words) {
    const { stdout } = await promisify(execFile)(this.binary, ["--data", this.data, "--json", ...words], { cwd: this.folder });
    return JSON.parse(stdout);
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
