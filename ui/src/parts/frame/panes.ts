/** Goes to the next pane that is on screen: sidebar, list, record. */
export function nextPane(back: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null && pane.querySelector("[data-pane]") === null,
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + (back ? -1 : 1) + panes.length) % panes.length];
  const inside = next?.querySelector<HTMLElement>("[data-pane-start]");
  (inside ?? next)?.focus();
}
