/** What a faulty way makes of an answer. */
export function heard(attempted, harm) {
    if (harm?.answer === "lost")
        return { outcome: "lost", reason: "a fault that was asked for: the answer is lost" };
    if (harm?.answer === "late")
        return { ...attempted, outcome: "late", reason: "a fault that was asked for: it is late" };
    return attempted;
}
