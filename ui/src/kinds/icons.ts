// One sign per kind, beside its name and never instead of it.
import {
  BookOpenText,
  Building2,
  CalendarDays,
  FileSignature,
  FileText,
  Flag,
  Handshake,
  ListChecks,
  type LucideIcon,
  MapPin,
  Megaphone,
  MessagesSquare,
  Plane,
  Square,
  Tag,
  User,
  Waypoints,
} from "lucide-react";

const icons: Record<string, LucideIcon> = {
  partner: Building2,
  agreement: FileSignature,
  mission: Plane,
  report: BookOpenText,
  call: Megaphone,
  project: Waypoints,
  person: User,
  document: FileText,
  territory: MapPin,
  theme: Tag,
  event: CalendarDays,
  meeting: MessagesSquare,
  action: ListChecks,
  party: Handshake,
  commitment: Flag,
};

export function kindIcon(kind: string): LucideIcon {
  return icons[kind] ?? Square;
}
