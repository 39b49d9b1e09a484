// Decimals as text, added without ever passing through binary numbers: 0.1 and 0.2 make 0.3.

type Parts = { digits: bigint; places: number };

function parts(text: string): Parts {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) return { digits: 0n, places: 0 };
  const digits = BigInt(`${found[2]}${found[3] ?? ""}`);
  return { digits: found[1] ? -digits : digits, places: found[3]?.length ?? 0 };
}

export function added(texts: string[]): string {
  const all = texts.map(parts);
  const places = Math.max(0, ...all.map((one) => one.places));
  const total = all.reduce((sum, one) => sum + one.digits * 10n ** BigInt(places - one.places), 0n);
  return written({ digits: total, places });
}

function written({ digits, places }: Parts): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const sign = digits < 0n ? "-" : "";
  return places === 0 ? `${sign}${size}` : `${sign}${size.slice(0, -places)}.${size.slice(-places)}`;
}

export function isNought(text: string): boolean {
  return parts(text).digits === 0n;
}
