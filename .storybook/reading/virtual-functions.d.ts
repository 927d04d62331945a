declare module "virtual:functions" {
  export const functions: readonly import("./read-functions.ts").FunctionSource[];
}
