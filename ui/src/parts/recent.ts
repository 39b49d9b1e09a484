// Records opened lately, the newest first, for the palette and the home page.
const KEPT = 8;
let opened: string[] = [];

export function rememberOpened(id: string): void {
  opened = [id, ...opened.filter((one) => one !== id)].slice(0, KEPT);
}

export function recentlyOpened(): readonly string[] {
  return opened;
}

export function forgetOpened(): void {
  opened = [];
}
