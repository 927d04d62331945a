export { AudienceIcon } from "./audience-icon.tsx";
export { ShareCopyLink } from "./copy-link.tsx";
export { ShareGeneralAccess } from "./general-access.tsx";
