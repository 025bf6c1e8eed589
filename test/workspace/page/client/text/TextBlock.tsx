import type { Root } from '@rocket.chat/message-parser';
import { createElement, type ReactElement } from 'react';
import { Inlines } from './Inlines.tsx';

/** A paragraph, list, quote, heading or piece of code of a message. */
export function TextBlock({ block }: { block: Root[number] }): ReactElement | null {
    switch (block.type) {
        case 'PARAGRAPH':
            return (
                <div>
                    <Inlines nodes={block.value} />
                </div>
            );
        case 'BIG_EMOJI':
            return (
                <div className="big-emoji">
                    <Inlines nodes={block.value} />
                </div>
            );
        case 'HEADING':
            return createElement(
                `h${block.level}`,
                undefined,
                block.value.map(({ value }) => value),
            );
        case 'UNORDERED_LIST':
        case 'ORDERED_LIST':
            return createElement(
                block.type === 'ORDERED_LIST' ? 'ol' : 'ul',
                undefined,
                block.value.map((item, index) => (
                    <li key={index} value={item.number}>
                        <Inlines nodes={item.value} />
                    </li>
                )),
            );
        case 'TASKS':
            return (
                <ul className="task-list">
                    {block.value.map((task, index) => (
                        <li key={index}>
                            {task.status ? '☑ ' : '☐ '}
                            <Inlines nodes={task.value} />
                        </li>
                    ))}
                </ul>
            );
        case 'QUOTE':
        case 'SPOILER_BLOCK':
            return (
                <blockquote>
                    {block.value.map((paragraph, index) => (
                        <TextBlock key={index} block={paragraph} />
                    ))}
                </blockquote>
            );
        case 'CODE':
            return (
                <pre role="region" aria-label="Code" tabIndex={0}>
                    <code className="code-colors">{block.value.map(({ value }) => value.value).join('\n')}</code>
                </pre>
            );
        case 'KATEX':
            return <div>{block.value}</div>;
        case 'LINE_BREAK':
            return <br />;
        case 'LIST_ITEM':
            return null;
    }
}
