import { Box, Icon } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type { PageAttachment } from '../../PageMessage.mts';
import { useChat } from '../ChatContext.mts';
import { MessageText } from '../text/MessageText.tsx';
import { download } from './download.mts';

/** What hangs on a message: files to fetch, and what webhooks attach. */
export function Attachments({ attachments }: { attachments: readonly PageAttachment[] }): ReactElement {
    return (
        <>
            {attachments.map((attachment, index) =>
                attachment.type === 'file' ? (
                    <File key={index} attachment={attachment} />
                ) : (
                    <Quoted key={index} attachment={attachment} />
                ),
            )}
        </>
    );
}

function File({ attachment: { title = 'File', title_link } }: { attachment: PageAttachment }): ReactElement {
    const { api, notice } = useChat();
    return (
        <button
            type="button"
            className="file"
            onClick={() => {
                void download(api, title_link ?? '', title).then((done) => {
                    if (!done) {
                        notice('The file could not be fetched.');
                    }
                });
            }}
        >
            <Icon name="attachment-file" size="x20" />
            <span>{title}</span>
            <Icon name="download" size="x16" />
        </button>
    );
}

function Quoted({ attachment }: { attachment: PageAttachment }): ReactElement {
    const { pretext, author_name, title, title_link, text, fields = [], image_url, color } = attachment;
    return (
        <>
            {pretext !== undefined && <MessageText text={pretext} />}
            <Box className="attachment" style={{ borderInlineStartColor: color ?? undefined }}>
                {author_name !== undefined && <Box fontScale="c1">{author_name}</Box>}
                {title !== undefined && (
                    <Box fontScale="p2b">
                        {title_link === undefined || !/^https?:/i.test(title_link) ? (
                            title
                        ) : (
                            <a href={title_link} target="_blank" rel="noopener noreferrer">
                                {title}
                            </a>
                        )}
                    </Box>
                )}
                {text !== undefined && <MessageText text={text} />}
                {fields.map((field, index) => (
                    <Box key={index}>
                        <Box fontScale="p2b">{field.title}</Box>
                        <MessageText text={field.value ?? ''} />
                    </Box>
                ))}
                {image_url !== undefined && <img className="inline-image" src={image_url} alt="" />}
            </Box>
        </>
    );
}
