// Watches for whatever escapes from a text: something that runs, calls out, or pushes the page about.
window.escaped = undefined;
const refused = [];
document.addEventListener("securitypolicyviolation", (event) => refused.push(`${event.violatedDirective} ${event.blockedURI}`));
window.guarded = () => {
  const found = [...refused];
  if (window.escaped !== undefined) found.push("something ran");
  for (const call of performance.getEntriesByType("resource")) {
    if (call.name.includes("escaped.invalid")) found.push(`called ${call.name}`);
  }
  for (const element of document.body.querySelectorAll("script:not([src]), iframe, object, embed, base, form[action], a[href^=javascript i], a[href^=data i], a[href^=file i]")) {
    found.push(`made ${element.tagName}`);
  }
  if (document.documentElement.scrollWidth > window.innerWidth + 1) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${window.innerWidth}`);
  }
  for (const pane of document.querySelectorAll("[data-pane], main, nav")) {
    const box = pane.getBoundingClientRect();
    if (box.width > 0 && box.right > window.innerWidth + 1) found.push(`${pane.className || pane.tagName} leaves the window`);
  }
  if (document.querySelector(".framed[role=alert]")) found.push("the page broke");
  return found;
};
