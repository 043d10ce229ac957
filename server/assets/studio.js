// What pages can do better with scripts; each of them is whole without.
"use strict";

// Programs name themselves; foreign pages cannot send this header.
const asProgram = { "Content-Type": "application/json", "X-AnyKoma-Client": "studio-pages" };

// A file dropped anywhere on the verify page is verified.
const drop = document.querySelector("form.drop");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  const words = drop.querySelector(".drop-words");
  const show = () => { if (input.files.length) words.textContent = input.files[0].name; };
  const hold = (event) => { event.preventDefault(); drop.classList.add("over-it"); };
  document.addEventListener("dragover", hold);
  document.addEventListener("dragleave", () => drop.classList.remove("over-it"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over-it");
    if (!event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    show();
    drop.requestSubmit();
  });
  input.addEventListener("change", show);
}

// A drawing under way tells how far it is.
const sheet = document.querySelector("[data-job]");
if (sheet && sheet.querySelector("progress")) {
  const bar = sheet.querySelector("progress");
  const said = sheet.querySelector("[data-said]");
  const events = new EventSource(`/api/v1/jobs/${sheet.dataset.job}/events`);
  events.addEventListener("state", (event) => {
    const now = JSON.parse(event.data);
    if (now.state === "drawing") {
      bar.max = now.of;
      bar.value = now.done;
      said.textContent = `Step ${now.done} of ${now.of}`;
    } else if (now.state !== "waiting") {
      // Done leads on to the work; failed says why.
      events.close();
      location.reload();
    }
  });
  events.addEventListener("error", () => { events.close(); setTimeout(() => location.reload(), 2000); });
}

// While words are typed, names of third parties in them are told.
const prompt = document.querySelector("#prompt");
const screened = document.querySelector("#screened");
if (prompt && screened) {
  let waiting;
  let asked = 0;
  const tell = async () => {
    const mine = ++asked;
    const body = JSON.stringify({ prompt: prompt.value });
    const answer = await fetch("/api/v1/screen", { method: "POST", headers: asProgram, body });
    if (!answer.ok || mine !== asked) return;
    const { findings, rewrite } = await answer.json();
    screened.replaceChildren(...(findings.length ? [box(findings, rewrite)] : []));
  };
  const line = (kind, words) => {
    const line = document.createElement("p");
    line.className = kind;
    line.textContent = words;
    return line;
  };
  const limits = ({ uses }) => [["not_granted", "Not granted"], ["caution", "Caution"]].flatMap(([decision, word]) => {
    const names = Object.keys(uses).filter((use) => uses[use] === decision);
    return names.length ? [`${word} for ${names.join(", ").replaceAll("_", " ")}.`] : [];
  });
  const box = (findings, rewrite) => {
    const box = document.createElement("div");
    box.className = "box warn";
    for (const finding of findings) {
      box.append(line("finding", finding.why));
      const seen = finding.rule ? `Seen by ${finding.rule.replaceAll("_", " ")}, ` : "";
      const told = [`${seen}${Math.round(finding.confidence * 100)} % sure.`, ...limits(finding)];
      if (finding.lifted_by) told.push(`Lifted by: ${finding.lifted_by}`);
      box.append(line("note", told.join(" ")));
    }
    box.append(line("note", "No right to that part is granted."));
    if (rewrite) {
      const take = document.createElement("button");
      take.type = "button";
      take.className = "quiet";
      take.textContent = "Say it without";
      take.title = rewrite;
      take.addEventListener("click", () => { prompt.value = rewrite; prompt.focus(); tell().catch(() => {}); });
      box.append(line("rewrite", `Without it: ${rewrite}`), take);
    }
    return box;
  };
  prompt.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => tell().catch(() => {}), 500);
  });
  // As people expect of a prompt box.
  prompt.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) prompt.form.requestSubmit();
  });
}

// A reference picture is looked at as soon as it is chosen, and again when another source is declared.
const reference = document.querySelector("#reference");
const looked = document.querySelector("#looked");
if (reference && looked) {
  const source = document.querySelector("#reference-source");
  let looks = 0;
  const tell = (words) => {
    const line = document.createElement("p");
    line.className = "box bad";
    line.setAttribute("role", "alert");
    line.textContent = words;
    looked.replaceChildren(line);
  };
  const look = async () => {
    const mine = ++looks;
    const held = looked.querySelector("[name=reference_kept]:checked");
    const [file] = reference.files;
    if (!file && !held) return;
    // In this order: what is too large breaks the form off, and the words before it are read.
    const form = new FormData();
    form.append("token", reference.form.elements.token.value);
    form.append("reference_source", source.value);
    if (file) form.append("reference", file);
    else form.append("reference_kept", held.value);
    const answer = await fetch("/studio/reference", { method: "POST", body: form });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== looks) return;
    const box = page.querySelector(".box");
    if (!box) throw new Error("no answer");
    looked.replaceChildren(document.importNode(box, true));
    // It is held now: the box says whether it is drawn with.
    reference.value = "";
  };
  const later = () => tell("It could not be looked at now; it is when you draw.");
  reference.addEventListener("change", () => look().catch(later));
  source.addEventListener("change", () => look().catch(later));
}

// One press, one drawing.
for (const form of document.querySelectorAll("form.maker-words")) {
  form.addEventListener("submit", () => setTimeout(() => form.classList.add("busy"), 0));
  addEventListener("pageshow", () => form.classList.remove("busy"));
}
