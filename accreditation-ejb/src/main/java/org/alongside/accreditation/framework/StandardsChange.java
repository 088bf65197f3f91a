package org.alongside.accreditation.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One difference between two sets of standards, in words, for somebody whose draft moves to the newer (R-ACC-14). */
public record StandardsChange(Kind kind, String subject, String text) {

    /** What sort of difference it is. */
    public enum Kind {
        EDITION,
        CRITERION_ADDED,
        CRITERION_REMOVED,
        CRITERION_CHANGED,
        PARAMETER
    }

    /** What is different in {@code newer}, in the order people read it. */
    public static List<StandardsChange> between(Standards older, Standards newer) {
        List<StandardsChange> changes = new ArrayList<>();
        if (!older.editionCode().equals(newer.editionCode())) {
            changes.add(new StandardsChange(Kind.EDITION, newer.editionCode(),
                    "The national framework is now edition " + newer.editionCode() + "."));
        }
        for (Criterion now : newer.criteria()) {
            older.criterion(now.code()).ifPresentOrElse(before -> {
                if (!before.statement().equals(now.statement())) {
                    changes.add(new StandardsChange(Kind.CRITERION_CHANGED, now.code(),
                            now.title() + ": the wording has changed."));
                }
            }, () -> changes.add(new StandardsChange(Kind.CRITERION_ADDED, now.code(), now.title() + " is now asked for.")));
        }
        older.criteria().stream().filter(before -> newer.criterion(before.code()).isEmpty())
                .forEach(before -> changes.add(new StandardsChange(Kind.CRITERION_REMOVED, before.code(),
                        before.title() + " is no longer asked for.")));
        older.parameters().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(was -> !was.getValue().equals(newer.parameters().get(was.getKey())))
                .forEach(was -> changes.add(new StandardsChange(Kind.PARAMETER, was.getKey().key(),
                        "%s: was %s, now %s.".formatted(was.getKey().label(), was.getValue(),
                                newer.parameters().get(was.getKey())))));
        return changes;
    }
}
