import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
  roles: {
    viewer: "إذن العرض",
    commenter: "إذن التعليق",
    editor: "إذن التعديل",
    owner: "المالك",
    custom: "إذن مخصّص",
    none: "بدون إذن وصول",
  },
  roleDescriptions: {
    viewer: "العرض فقط",
    commenter: "العرض والتعليق",
    editor: "العرض والتعليق والتعديل والمشاركة",
    editorWithoutSharing: "العرض والتعليق والتعديل",
    owner: "كل شيء، بما في ذلك الإعدادات",
  },
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, string>> = {
  viewer: "عرض هذا المستند",
  commenter: "التعليق على هذا المستند",
  editor: "تعديل هذا المستند",
};

/** Of whoever it is, one or several, men or women. */
export function can(who: string, role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لدى ${who} ${accessOf(role, label)}` : `بإمكان ${who} ${deed}`;
}

export function youCan(role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لديك ${accessOf(role, label)}` : `بإمكانك ${deed}`;
}

/** «سيقتصر الإذن على عرض هذا المستند» */
export function willOnly(role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined
    ? `سيتغيّر الإذن إلى ${accessOf(role, label)}`
    : `سيقتصر الإذن على ${deed}`;
}

/** «إذن التعليق»: the label of the kit's own roles says it already. */
export function accessOf(role: string, label: string): string {
  if (role === "owner") return "ملكية المستند";
  return role === "custom" || deeds[role] !== undefined ? label : `إذن «${label}»`;
}
