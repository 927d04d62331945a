export { accessRoutes } from "./access-routes.ts";
export { authorizeChange, loadGroupsOf } from "./authorize-change.ts";
export { type Can, createCan } from "./can.ts";
export { changed } from "./change-schema.ts";
export { type AccessChange, type AccessServices, commitChange } from "./commit-change.ts";
