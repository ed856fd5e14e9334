"use strict";
// The token is behind # in the address that the command printed: it never reaches a server's log.
const token = new URLSearchParams(location.hash.slice(1)).get("token") || "";
const seen = { requests: 0, events: 0 };
const SHOWN = 200;
let operations = {};

const $ = (selector) => document.querySelector(selector);
function el(tag, content, attributes = {}) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...[content].flat());
  return made;
}
async function call(path, body) {
  const options = body === undefined ? {} : {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", "X-Sandbox-Token": token },
  };
  const answer = await fetch("/_sandbox/" + path, options);
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}
function notify(text, bad = false) {
  $("#message").textContent = text;
  $("#message").className = bad ? "bad" : "";
}
function act(work) {
  return async (event) => {
    event.preventDefault();
    try { notify(await work(event)); } catch (error) { notify(error.message, true); }
    refresh();
  };
}
const time = (seconds) => new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 19) + " UTC";
const pretty = (value) => el("pre", JSON.stringify(value, null, 2), { tabindex: "0" });
const details = (name, content) => el("details", [el("summary", name), content].flat());
const row = (...cells) => el("tr", cells.map((cell) => el("td", cell)));
const chosen = () => $("#provider").value;
const query = (more = {}) => "?" + new URLSearchParams({ ...(chosen() && { provider: chosen() }), ...more });

// The two texts side by side; the first character that differs is marked in both.
function difference(signing) {
  const first = signing.first_difference;
  const expected = signing.signing_text || "";
  const at = first ? first.position : -1;
  const text = at < 0 ? [expected] : [expected.slice(0, at), el("mark", expected[at] || "∎"), expected.slice(at + 1)];
  const own = first ? around(first) : "Send your text as Base64 in X-Sandbox-Signing-Text to see where it differs.";
  return el("div", [
    el("div", [el("strong", "Expected text"), el("pre", text, { tabindex: "0" })]),
    el("div", [el("strong", first ? `Yours, around character ${at}` : "Yours"), el("pre", own, { tabindex: "0" })]),
  ], { class: "pair" });
}
function around(first) {
  let at = 0;
  while (at < first.yours.length && first.yours[at] === first.sandbox[at]) at += 1;
  return [first.yours.slice(0, at), el("mark", first.yours[at] || "∎"), first.yours.slice(at + 1)];
}
function requestRow(item) {
  const bad = item.status === null || item.status >= 400 || item.fault || Object.keys(item.signing).length > 0;
  const answer = item.fault ? `fault: ${item.fault}` : item.answer || "refused";
  const shown = Object.keys(item.signing).length ? [difference(item.signing)] : [];
  return row(String(item.number), item.provider, el("code", `${item.operation || "?"} ${item.method} ${item.path}`),
    el("span", item.status === null ? "no answer" : String(item.status), { class: bad ? "bad" : "good" }), answer,
    details(shown.length ? "signature" : "headers", [...shown, pretty({ at: time(item.at), reference: item.reference, headers: item.headers })]));
}
function objectRow(item) {
  const history = details("show", []);
  history.addEventListener("toggle", async () => {
    if (!history.open) return;
    const states = await call("objects/history?" + new URLSearchParams({ provider: item.provider, id: item.id }));
    const parts = states.reverse().map((state) => details(`${time(state.at)} ${state.operation}: ${state.data.status ?? ""}`, pretty(state.data)));
    history.replaceChildren(history.firstChild, ...parts);
  });
  return row(item.provider, item.kind, el("code", item.id), String(item.data.status ?? ""), history);
}
function deliveryRow(item) {
  const result = item.error || `${item.status} ${item.acknowledged ? "acknowledged" : "not acknowledged"}`;
  const again = el("button", "Send again", { type: "button", "aria-label": `Send ${item.event} ${item.number} again` });
  again.addEventListener("click", act(async () => {
    await call("webhooks/resend", { number: item.number });
    return `${item.event} was sent again`;
  }));
  return row(String(item.number), [item.provider, " ", el("code", item.event)], String(item.attempt),
    el("span", result, { class: item.acknowledged ? "good" : "bad" }), [again, details("payload", [pretty(item.payload), pretty(item.answer)])]);
}
const eventRow = (item) => row(String(item.number), item.provider, el("code", item.event), time(item.at), details(item.event_id, pretty(item.payload)));
const faultRow = (item) => row(item.provider, item.operation || "any", item.fault);

// A row whose content is the same stays where it is, with its focus and what is open in it.
function fill(name, rows, count) {
  const body = $(`#${name} tbody`);
  const wide = $(`#${name} thead tr`).children.length;
  const wanted = rows.length ? rows : [el("tr", el("td", "nothing yet", { colspan: wide }), { class: "empty" })];
  for (const one of wanted) one.dataset.text = one.textContent;
  const known = new Map([...body.children].map((one) => [one.dataset.text, one]));
  const kept = wanted.map((one) => known.get(one.dataset.text) || one);
  for (const old of [...body.children]) if (!kept.includes(old)) old.remove();
  let next = body.firstChild;
  for (const one of kept) {
    if (one === next) next = next.nextSibling;
    else body.insertBefore(one, next);
  }
  $(`#${name} h2 small`).textContent = count ? `(${count})` : "";
}
// Requests and events come at the top; the rows that are there stay as they are.
async function grow(name, make) {
  const found = await call(name + query({ since: seen[name], limit: SHOWN }));
  if (!found.length) { if (!seen[name]) fill(name, [], 0); return; }
  const body = $(`#${name} tbody`);
  if (!seen[name]) body.replaceChildren();
  seen[name] = found[found.length - 1].number;
  body.prepend(...found.reverse().map(make));
  while (body.children.length > SHOWN) body.lastChild.remove();
  $(`#${name} h2 small`).textContent = `(latest ${body.children.length})`;
}
async function refresh() {
  try {
    const clock = await call("clock");
    $("#clock").textContent = time(clock.now) + (clock.moved ? ` (moved by ${Math.round(clock.moved / 8640) / 10} days)` : "");
    await grow("requests", requestRow);
    await grow("events", eventRow);
    const objects = await call("objects" + query({ limit: SHOWN }));
    fill("objects", objects.reverse().map(objectRow), objects.length);
    const sent = await call("webhooks" + query({ wait: "no", limit: SHOWN }));
    fill("deliveries", sent.reverse().map(deliveryRow), sent.length);
    const faults = await call("faults");
    fill("faults", faults.planned.map(faultRow), faults.planned.length);
  } catch (error) { notify(error.message, true); }
}
function restart() {
  seen.requests = seen.events = 0;
  for (const body of document.querySelectorAll("tbody")) body.replaceChildren();
  return refresh();
}
function offer() {
  const names = Object.keys(operations[$("#fault [name=provider]").value] || {}).sort();
  $("#fault [name=operation]").replaceChildren(el("option", "any", { value: "" }), ...names.map((name) => el("option", name)));
}
async function start() {
  operations = await call("operations");
  for (const select of document.querySelectorAll("#provider, form [name=provider]")) select.append(...Object.keys(operations).map((name) => el("option", name)));
  $("#fault [name=fault]").append(...(await call("faults")).faults.map((name) => el("option", name)));
  offer();
  $("#fault [name=provider]").addEventListener("change", offer);
  $("#provider").addEventListener("change", restart);
  $("#advance").addEventListener("submit", act(async (event) => {
    const days = Number(new FormData(event.target).get("days"));
    const { events } = await call("clock", { days });
    return `${days} days later: ${events.length} events`;
  }));
  $("#reset").addEventListener("click", act(async () => {
    if (!confirm("Forget all objects, requests and events?")) return "";
    await call("reset", {});
    await restart();
    return "Everything is forgotten";
  }));
  $("#target").addEventListener("submit", act(async (event) => {
    const given = Object.fromEntries(new FormData(event.target));
    await call("webhooks", { provider: given.provider, url: given.url || null });
    return given.url ? `Events of ${given.provider} go to ${given.url}` : `Events of ${given.provider} go nowhere`;
  }));
  $("#fault").addEventListener("submit", act(async (event) => {
    const given = Object.fromEntries(new FormData(event.target));
    const plan = { provider: given.provider, fault: given.fault, times: Number(given.times) };
    if (given.operation) plan.operation = given.operation;
    if (given.fault === "delay") plan.arguments = { seconds: Number(given.seconds) };
    if (given.fault === "status") plan.arguments = { code: Number(given.code) };
    if (given.fault === "replace") plan.arguments = { data: {} };
    const { planned } = await call("fail", plan);
    return `${planned} faults are planned`;
  }));
  $("#clear").addEventListener("click", act(async () => { await call("faults/clear", {}); return "No faults are planned"; }));
  await refresh();
  setInterval(refresh, 1000);
}
start().catch((error) => notify(error.message, true));
