// Watches the page from within: from an event to the frame that shows what it did.
window.watched = {
  times: [],
  took: null,
  answer: null,
  stop: () => {},

  /** Every key, until the frame after it is drawn. */
  keys() {
    this.stop();
    this.times = [];
    const hear = (event) => {
      const from = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => this.times.push(performance.now() - from), 0));
    };
    window.addEventListener("input", hear, true);
    this.stop = () => window.removeEventListener("input", hear, true);
  },

  /** Every letter in the palette, until its lines have changed and are drawn. */
  palette() {
    this.stop();
    this.times = [];
    let from = null;
    const hear = (event) => (from = event.timeStamp);
    const list = new MutationObserver(() => {
      if (from === null) return;
      const since = from;
      from = null;
      requestAnimationFrame(() => setTimeout(() => this.times.push(performance.now() - since), 0));
    });
    window.addEventListener("input", hear, true);
    list.observe(document.querySelector("[role=listbox]"), { childList: true, subtree: true, characterData: true });
    this.stop = () => {
      window.removeEventListener("input", hear, true);
      list.disconnect();
    };
  },

  /** Presses an area and waits for rows with words. */
  list(name) {
    this.took = null;
    const link = [...document.querySelectorAll("nav a, nav button")].find((one) => one.textContent.trim().startsWith(name));
    const from = performance.now();
    const look = () => {
      // The first cell of a row holds a box to tick, and no words.
      const rows = [...document.querySelectorAll(".grid-body [role=row]")].filter((row) => row.textContent.trim() !== "");
      if (rows.length > 3) setTimeout(() => (this.took = performance.now() - from), 0);
      else requestAnimationFrame(look);
    };
    link.click();
    requestAnimationFrame(look);
  },

  /** Goes through the list from end to end, and counts rows that are blank two frames later. */
  async scroll() {
    const grid = [...document.querySelectorAll(".grid, .grid *")].find((one) => one.scrollHeight > one.clientHeight * 3);
    const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
    const places = 200;
    let blank = 0;
    let longest = 0;
    let last = await frame();
    for (let place = 0; place <= places; place++) {
      grid.scrollTop = ((grid.scrollHeight - grid.clientHeight) * place) / places;
      for (let n = 0; n < 2; n++) {
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
      }
      const edge = grid.getBoundingClientRect();
      const rows = [...grid.querySelectorAll("[role=row]")].filter((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > edge.top + 40 && box.top < edge.bottom;
      });
      blank += rows.filter((row) => row.querySelector("[role=gridcell]") && !row.textContent.trim()).length;
      if (rows.length === 0) blank += 1;
    }
    return { blank, longest, places: places + 1, total: Number(document.querySelector(".grid")?.getAttribute("aria-rowcount") ?? 0) };
  },
};
