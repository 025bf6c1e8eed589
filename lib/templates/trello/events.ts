const CREATED = 'created {#}[ in {list.name}]';

/**
 * Formats of Trello's actions, and of card updates by what they change. Not posted: positions, descriptions,
 * labels, checklists, votes, attachments, boards and lists.
 */
export const events = {
    createCard: CREATED,
    copyCard: CREATED,
    emailCard: CREATED,
    convertToCardFromCheckItem: CREATED,
    commentCard: 'commented on {#}|grey',
    addMemberToCard: 'added {member} to {#}',
    joined: 'joined {#}',
    moved: 'moved {#}[ from {listBefore.name}][ to {listAfter.name}]',
    archived: 'archived {#}',
    restored: 'brought {#} back from the archive',
    done: ':white_check_mark: {who} marked {#} as complete',
    undone: 'marked {#} as not complete',
    dated: 'set the due date of {#}[ to {due}]',
    undated: 'removed the due date of {#}',
    renamed: 'renamed {#}[, formerly {old.name}]',
} as const;
