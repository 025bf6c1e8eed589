import type { IUpload } from '@host/apps-engine/definition/uploads';
import type { IUploadDetails } from '@host/apps-engine/definition/uploads/IUploadDetails';
import { UploadBridge as EngineUploadBridge } from '@host/apps-engine/server/bridges';
import type { IMessage } from '@rocket.chat/core-typings';
import { findOne } from '../../store/findOne.mts';
import { randomId } from '../../store/randomId.mts';
import type { StoredDocument } from '../../store/Store.mts';
import { toAppRoom } from '../documents/toAppRoom.mts';
import { toAppUser } from '../documents/toAppUser.mts';
import type { EngineContext } from './EngineContext.mts';
import { postMessage } from './postMessage.mts';

/** Files, kept in the store as base64; an app's upload is posted in its room (the server's AppUploadBridge). */
export class UploadBridge extends EngineUploadBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    /** Undefined for an id that nobody has, which its type does not say (the server's converter of uploads). */
    protected async getById(id: string): Promise<IUpload> {
        const upload = await this.find(id);
        return upload ? this.toApp(upload) : (undefined as unknown as IUpload);
    }

    protected async getBuffer({ id }: IUpload): Promise<Buffer> {
        const upload = await this.find(id);
        if (!upload) {
            throw new Error('Unknown error');
        }
        return Buffer.from(upload.content as string, 'base64');
    }

    protected async createUpload({ name, rid, userId }: IUploadDetails, content: Buffer): Promise<IUpload> {
        const { store } = this.context;
        const user = await findOne(store.users, { _id: userId });
        if (!user) {
            throw new Error('Missing user to perform the upload operation');
        }
        const now = new Date();
        const _id = randomId();
        const upload = {
            _id,
            name,
            rid,
            userId,
            size: content.length,
            type: name.endsWith('.json') ? 'application/json' : 'text/plain',
            path: `/file-upload/${_id}/${encodeURIComponent(name)}`,
            content: content.toString('base64'),
            uploadedAt: now,
        };
        await store.uploads.insertAsync(upload);
        const format = upload.type.replace(/^.*\//, '');
        const file = { _id, name, type: upload.type, size: upload.size, format };
        const message: Omit<IMessage, 'file'> & { file: object } = {
            _id: randomId(),
            rid,
            u: { _id: user._id, username: user.username ?? '', name: user.name },
            msg: '',
            ts: now,
            _updatedAt: now,
            file,
            files: [file],
            attachments: [{ type: 'file', title: name, title_link: upload.path, title_link_download: true }],
        };
        await postMessage(this.context, message as IMessage);
        return this.toApp(upload);
    }

    private find(id: string): Promise<StoredDocument | undefined> {
        return findOne(this.context.store.uploads, { _id: id });
    }

    private async toApp({ _id, name, type, size, path, rid, userId, uploadedAt }: StoredDocument): Promise<IUpload> {
        const { store, siteUrl } = this.context;
        const room = await findOne(store.rooms, { _id: rid });
        const user = await findOne(store.users, { _id: userId });
        return {
            id: _id,
            name,
            type,
            size,
            path,
            url: `${siteUrl}${path as string}`,
            extension: (name as string).split('.').pop(),
            progress: 1,
            uploading: false,
            complete: true,
            uploadedAt,
            updatedAt: uploadedAt,
            room: room && (await toAppRoom(store, room)),
            user: user && toAppUser(user),
        } as unknown as IUpload;
    }
}
