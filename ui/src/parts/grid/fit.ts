// The width that the rows on screen need in one column: their cells are laid out once with room to spare.

/** Between a cell's edges and its words; a column's head has its arrow too. */
const SIGN = 24;

export function fittingWidth(grid: HTMLElement, at: number): number | null {
  const cells = [...grid.querySelectorAll<HTMLElement>(`[aria-colindex="${at}"]:is([role="gridcell"], [role="columnheader"])`)];
  const box = document.createElement("div");
  box.className = "grid-fit";
  box.setAttribute("aria-hidden", "true");
  for (const cell of cells) {
    if (cell.hasAttribute("aria-colspan")) continue;
    const copy = document.createElement("div");
    copy.className = cell.role === "columnheader" ? "head" : "cell";
    copy.textContent = cell.textContent;
    // A state has its sign before its word.
    if (cell.querySelector("svg")) copy.style.paddingRight = `${SIGN}px`;
    if (cell.classList.contains("title")) copy.style.fontWeight = "500";
    box.append(copy);
  }
  grid.append(box);
  const width = box.offsetWidth;
  box.remove();
  return width > 0 ? width : null;
}
