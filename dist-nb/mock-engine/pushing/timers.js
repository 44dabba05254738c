/** With the given `sleep`, or real time, which keeps no process alive. */
export function makeTimers(sleep) {
    const enders = new Set();
    let isStopped = false;
    return {
        wait(ms) {
            if (isStopped)
                return Promise.resolve(false);
            return new Promise((resolve) => {
                let timer;
                const finish = (inTime) => {
                    clearTimeout(timer);
                    enders.delete(ender);
                    resolve(inTime);
                };
                const ender = () => finish(false);
                enders.add(ender);
                if (sleep === undefined)
                    timer = setTimeout(() => finish(true), ms).unref();
                else
                    void sleep(ms).then(() => finish(true), ender);
            });
        },
        stop() {
            isStopped = true;
            for (const ender of [...enders])
                ender();
        },
    };
}
