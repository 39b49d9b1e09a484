// Texts compared as the store compares them: blind to case, accents, ligatures and typography.

const plain: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
const signs: Record<string, string> = { "’": "'", "‘": "'", ʼ: "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-" };

export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[œæßøłđðþı’‘ʼ‐‑–—−\p{M}]/gu, (sign) => plain[sign] ?? signs[sign] ?? "");
}
