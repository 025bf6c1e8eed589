/** What the page at the end of connecting says. */
export type PageFacts =
    | { readonly kind: 'connected'; readonly username: string; readonly backUrl: string }
    | { readonly kind: 'declined' | 'invalid' | 'expired' | 'other-browser' | 'used' }
    | { readonly kind: 'failed'; readonly reference?: string }
    | { readonly kind: 'busy'; readonly seconds?: number }
    | { readonly kind: 'other-account'; readonly username: string };
