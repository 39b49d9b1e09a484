// Now, as people live it here: the time on the wall, its distance to universal time, and the zone (RFC 9557).

export function momentNow(at = new Date(), zone = Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, "0");
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "00";
  const wall = `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}`;
  const minutes = Math.round((Date.parse(`${wall}Z`) - at.getTime()) / 60_000);
  return `${wall}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}[${zone}]`;
}
