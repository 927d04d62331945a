export * from "./directory/search/index.ts";
