/** Nothing is being written to yet. */
export function makeTurns() {
    const underWay = new Set();
    return {
        begin(key) {
            if (underWay.has(key))
                return false;
            underWay.add(key);
            return true;
        },
        end(key) {
            underWay.delete(key);
        },
    };
}
