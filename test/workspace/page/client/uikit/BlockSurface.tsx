import { Box, ButtonGroup, Callout, Divider } from '@rocket.chat/fuselage';
import * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { type ClientKind, drawnBlocks, drawsElement, type Surface } from '../../../clients/ClientKind.mts';
import { MessageText } from '../text/MessageText.tsx';
import { ActionsRow } from './ActionsRow.tsx';
import { bindElement } from './bindElement.mts';
import { drawElement } from './drawElement.tsx';
import { InputField } from './InputField.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { TabRow } from './TabRow.tsx';

type Drawn = ReactElement | null;
type Element = UiKit.BlockElement;

/** Draws blocks with the client's parts; what a client does not know on a surface it leaves out. */
export class BlockSurface extends UiKit.SurfaceRenderer<ReactElement> {
    constructor(
        surface: Surface,
        private readonly client: ClientKind,
    ) {
        super([...drawnBlocks[client][surface]] as UiKit.RenderableLayoutBlock['type'][]);
    }

    plain_text({ text }: UiKit.PlainText, _context: UiKit.BlockContext, index: number): Drawn {
        return (
            <span key={index} className="plain-text">
                {text}
            </span>
        );
    }

    mrkdwn({ text }: UiKit.Markdown, _context: UiKit.BlockContext, index: number): Drawn {
        return text ? <MessageText key={index} text={text} /> : null;
    }

    actions(block: UiKit.ActionsBlock, context: UiKit.BlockContext, index: number): Drawn {
        return this.block(context, () => (
            <ActionsRow key={keyOf(block, index)}>
                {block.elements.map((it, at) => this.element(block, it, at))}
            </ActionsRow>
        ));
    }

    section(block: UiKit.SectionBlock, context: UiKit.BlockContext, index: number): Drawn {
        const { text, fields = [], accessory } = block;
        return this.block(context, () => (
            <div className="section" key={keyOf(block, index)}>
                <div className="section-text">
                    {text && this.renderTextObject(text, 0, UiKit.BlockContext.SECTION)}
                    {fields.length > 0 && (
                        <div className="section-fields">
                            {fields.map((field, at) => this.renderTextObject(field, at, UiKit.BlockContext.SECTION))}
                        </div>
                    )}
                </div>
                {accessory && <div className="accessory">{this.element(block, accessory, 0)}</div>}
            </div>
        ));
    }

    context(block: UiKit.ContextBlock, context: UiKit.BlockContext, index: number): Drawn {
        return this.block(context, () => (
            <Box key={keyOf(block, index)} className="context" fontScale="c1" color="hint">
                {block.elements.map((it, at) =>
                    it.type === 'plain_text' || it.type === 'mrkdwn'
                        ? this.renderTextObject(it, at, UiKit.BlockContext.CONTEXT)
                        : this.element(block, it, at),
                )}
            </Box>
        ));
    }

    input(block: UiKit.InputBlock, context: UiKit.BlockContext, index: number): Drawn {
        const element = bindElement(block, block.element);
        const drawn = drawsElement(this.client, element.type) ? drawElement(element, 'input', block.label.text) : null;
        return this.block(context, () => (
            <InputField key={element.actionId || keyOf(block, index)} block={block} actionId={element.actionId}>
                {drawn}
            </InputField>
        ));
    }

    divider(block: UiKit.DividerBlock, context: UiKit.BlockContext, index: number): Drawn {
        return this.block(context, () => <Divider key={keyOf(block, index)} />);
    }

    /** Stands for the block and for the element of that name. */
    image(block: UiKit.ImageBlock | UiKit.ImageElement, context: UiKit.BlockContext, index: number): Drawn {
        const { imageUrl, altText } = block;
        const title = 'title' in block ? block.title : undefined;
        return context === UiKit.BlockContext.BLOCK ? (
            <figure key={index} className="image">
                {title && <figcaption>{title.text}</figcaption>}
                <img src={imageUrl} alt={altText} />
            </figure>
        ) : (
            <img key={index} className="thumb" src={imageUrl} alt={altText} />
        );
    }

    callout(block: UiKit.CalloutBlock, context: UiKit.BlockContext, index: number): Drawn {
        const { title, text, variant, accessory } = block;
        return this.block(context, () => (
            <Callout
                key={keyOf(block, index)}
                type={variant}
                title={title?.text}
                actions={accessory && <ButtonGroup>{this.element(block, accessory, 0)}</ButtonGroup>}
            >
                {this.renderTextObject(text, 0, UiKit.BlockContext.NONE)}
            </Callout>
        ));
    }

    preview(block: UiKit.PreviewBlock, context: UiKit.BlockContext, index: number): Drawn {
        return this.block(context, () => (
            <PreviewCard key={keyOf(block, index)} block={block}>
                {[...block.title, ...block.description].map((it, at) =>
                    this.renderTextObject(it, at, UiKit.BlockContext.SECTION),
                )}
            </PreviewCard>
        ));
    }

    tab_navigation(block: UiKit.ExperimentalTabNavigationBlock, context: UiKit.BlockContext, index: number): Drawn {
        return this.block(context, () => <TabRow key={keyOf(block, index)} block={block} />);
    }

    private block(context: UiKit.BlockContext, draw: () => ReactElement): Drawn {
        return context === UiKit.BlockContext.BLOCK ? draw() : null;
    }

    private element(block: UiKit.LayoutBlock, element: Element, index: number): Drawn {
        if (!drawsElement(this.client, element.type)) {
            return null;
        }
        return element.type === 'image'
            ? this.image(element, UiKit.BlockContext.SECTION, index)
            : drawElement(bindElement(block, element), 'action', undefined, index);
    }
}

function keyOf({ blockId }: { blockId?: string }, index: number): string | number {
    return blockId ?? index;
}
