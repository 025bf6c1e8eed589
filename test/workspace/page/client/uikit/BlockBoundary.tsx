import { Component, type ReactNode } from 'react';

/** Keeps what cannot be drawn of an app from taking the page with it: there is just nothing, as on the web client. */
export class BlockBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
    static getDerivedStateFromError(): { failed: boolean } {
        return { failed: true };
    }

    override state = { failed: false };

    override render(): ReactNode {
        return this.state.failed ? null : this.props.children;
    }
}
