import { Box } from '@rocket.chat/fuselage';
import { isPreviewBlockWithPreview, isPreviewBlockWithThumb, type PreviewBlock } from '@rocket.chat/ui-kit';
import type { ReactElement, ReactNode } from 'react';

/** A preview of something elsewhere: a picture, and texts. */
export function PreviewCard({ block, children }: { block: PreviewBlock; children: ReactNode }): ReactElement {
    const picture = isPreviewBlockWithPreview(block)
        ? block.preview.url
        : isPreviewBlockWithThumb(block)
          ? block.thumb.url
          : undefined;
    return (
        <Box className="preview">
            {picture !== undefined && <img className="thumb" src={picture} alt="" />}
            <div>{children}</div>
        </Box>
    );
}
