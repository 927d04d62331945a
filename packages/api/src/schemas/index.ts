export {
  ability,
  code,
  cursor,
  displayGroup,
  displayUser,
  generalAccess,
  group,
  person,
  role,
  roleOrNone,
} from "./answers.ts";
export { exactly } from "./exactly.ts";
export { emailAddress, identifier, listOf, message } from "./fields.ts";
export { issue } from "./issue.ts";
export { recordOf } from "./record-of.ts";
export { createRoleSchemas, type RoleSchema } from "./role-schemas.ts";
