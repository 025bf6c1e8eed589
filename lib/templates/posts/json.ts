/** What the template `json` makes of its samples, made by `npm run templates`. */
export const jsonPosts = {
    message: {
        text: ':white_check_mark: *db-1* <https://backup.example.com/runs/7|Backup finished> · success\n- size: 14 GB',
    },
    failure: {
        text: ':x: *shop* The database could not be reached · failed\n- event: deploy\n- project: shop\n- version: 4.2.0\n- started by: Ana\n- duration seconds: 184\n…and 1 more',
    },
    fields: { text: 'temperature: 71.5 · sensor room: Server room · is open: yes' },
    list: { text: '2 entries\n- Ana · late\n- Ben' },
    text: { text: 'The printer on the second floor is out of paper.' },
};
