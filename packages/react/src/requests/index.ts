export { AskForMore, RequestWhenDenied } from "./lazy.ts";
export { RequestAccess, type RequestAccessProps } from "./request-access.tsx";
export { RequestList, ShareRequests } from "./requests.tsx";
