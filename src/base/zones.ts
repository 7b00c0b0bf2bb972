/** Places whose clock an hour can be said in, by their IANA names. Whoever shows an instant with one knows its rules of time; here is only the name. */
export const zones = [
  'UTC',
  'Africa/Abidjan', 'Africa/Addis_Ababa', 'Africa/Algiers', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Dakar', 'Africa/Johannesburg', 'Africa/Khartoum', 'Africa/Lagos', 'Africa/Maputo', 'Africa/Nairobi', 'Africa/Tripoli', 'Africa/Tunis',
  'America/Bogota', 'America/Caracas', 'America/Chicago', 'America/Havana', 'America/Los_Angeles', 'America/Mexico_City', 'America/Montevideo', 'America/New_York', 'America/Panama', 'America/Santiago', 'America/Sao_Paulo',
  'Asia/Almaty', 'Asia/Amman', 'Asia/Baghdad', 'Asia/Bangkok', 'Asia/Beirut', 'Asia/Dhaka', 'Asia/Dubai', 'Asia/Hong_Kong', 'Asia/Jakarta', 'Asia/Jerusalem', 'Asia/Kathmandu', 'Asia/Karachi', 'Asia/Kolkata', 'Asia/Kuwait', 'Asia/Manila',
  'Asia/Qatar', 'Asia/Riyadh', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tashkent', 'Asia/Tehran', 'Asia/Tokyo', 'Australia/Sydney',
  'Europe/Athens', 'Europe/Belgrade', 'Europe/Berlin', 'Europe/Brussels', 'Europe/Helsinki', 'Europe/Istanbul', 'Europe/Kyiv', 'Europe/Lisbon', 'Europe/London', 'Europe/Madrid', 'Europe/Moscow', 'Europe/Oslo', 'Europe/Paris', 'Europe/Prague',
  'Europe/Rome', 'Europe/Stockholm', 'Europe/Vienna', 'Europe/Warsaw', 'Europe/Zurich', 'Pacific/Auckland', 'Pacific/Fiji',
] as const
