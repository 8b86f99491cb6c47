/** `D:20241203103000+03'00'` (ISO 32000-1, 7.9.4) → ISO 8601, no more precise than it is written; null where it is no date. */
export function pdfDate(written: string): string | null {
  const parts = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(written.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute = '00', second = '00', zulu, sign, zoneHour, zoneMinute = '00'] = parts;
  if (!month || !day) return null;
  const date = `${year}-${month}-${day}`;
  const zone = zulu ? 'Z' : sign ? `${sign}${zoneHour}:${zoneMinute}` : '';
  const moment = hour ? `${date}T${hour}:${minute}:${second}` : date;
  try {
    if (hour) Temporal.PlainDateTime.from(moment);
    else Temporal.PlainDate.from(date);
  } catch {
    return null;
  }
  return hour ? moment + zone : date;
}
