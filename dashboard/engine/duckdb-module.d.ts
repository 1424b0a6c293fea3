/** Put in by the build: where DuckDB's module is, and its size before compression. */
declare const duckdbModule: { readonly url: string; readonly bytes: number };
