import type * as Parser from '@rocket.chat/message-parser';
import { createContext, Fragment, type ReactElement, useContext } from 'react';
import { emojiOf } from './emojiOf.mts';

type Node = Parser.Inlines | Parser.Markup;

/** The names that stand for people and rooms: the server looks for these in messages that it stores, and in nothing else. */
export const Mentioned = createContext<Readonly<Record<'@' | '#', readonly (string | undefined)[]>>>({
    '@': [],
    '#': [],
});

/** Everybody in a room, or there just now: clients mark these wherever they stand. */
const everybody = ['all', 'here'];

/** Pieces of a line, one after the other. */
export function Inlines({ nodes }: { nodes: readonly Node[] }): ReactElement {
    return (
        <>
            {nodes.map((node, index) => (
                <Inline key={index} node={node} />
            ))}
        </>
    );
}

function Inline({ node }: { node: Node }): ReactElement {
    switch (node.type) {
        case 'PLAIN_TEXT':
            return <>{node.value}</>;
        case 'BOLD':
            return (
                <strong>
                    <Inlines nodes={node.value} />
                </strong>
            );
        case 'ITALIC':
            return (
                <em>
                    <Inlines nodes={node.value} />
                </em>
            );
        case 'STRIKE':
            return (
                <del>
                    <Inlines nodes={node.value} />
                </del>
            );
        case 'SPOILER':
            return (
                <span className="spoiler">
                    <Inlines nodes={node.value} />
                </span>
            );
        case 'INLINE_CODE':
            return <code className="code-colors inline">{node.value.value}</code>;
        case 'LINK':
            return <TextLink src={node.value.src.value} label={[node.value.label].flat()} />;
        case 'IMAGE':
            return <img className="inline-image" src={node.value.src.value} alt="" />;
        case 'MENTION_USER':
            return <Mention sign="@" name={node.value.value} />;
        case 'MENTION_CHANNEL':
            return <Mention sign="#" name={node.value.value} />;
        case 'EMOJI':
            return <Emoji node={node} />;
        case 'COLOR': {
            const { r, g, b, a } = node.value;
            return <Fragment>{`rgba(${r}, ${g}, ${b}, ${a / 255})`}</Fragment>;
        }
        case 'INLINE_KATEX':
            return <>{node.value}</>;
        case 'TIMESTAMP':
            return <time>{new Date(Number(node.value.timestamp) * 1000).toLocaleString()}</time>;
    }
}

/** Of a link's label, clients keep plain, bold, italic and struck text; code in it disappears. */
function TextLink({ src, label }: { src: string; label: readonly Node[] }): ReactElement {
    const shown = label.filter(({ type }) => ['PLAIN_TEXT', 'BOLD', 'ITALIC', 'STRIKE'].includes(type));
    const href = /^(https?:|mailto:|tel:)/i.test(src) ? src : src.startsWith('//') ? `https:${src}` : undefined;
    return (
        <a href={href} title={src} target="_blank" rel="noopener noreferrer">
            <Inlines nodes={shown} />
        </a>
    );
}

function Mention({ sign, name }: { sign: '@' | '#'; name: string }): ReactElement {
    const text = `${sign}${name}`;
    const known = useContext(Mentioned)[sign];
    const isMarked = known.includes(name) || (sign === '@' && everybody.includes(name));
    return isMarked ? <span className="mention">{text}</span> : <>{text}</>;
}

function Emoji({ node }: { node: Parser.Emoji }): ReactElement {
    if ('unicode' in node) {
        return <>{node.unicode}</>;
    }
    const emoji = emojiOf(node.shortCode);
    return emoji ? (
        <span role="img" aria-label={node.shortCode}>
            {emoji}
        </span>
    ) : (
        <>{`:${node.shortCode}:`}</>
    );
}
