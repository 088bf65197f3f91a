/**
 * A group decides together, and nobody is swayed, hurried or counted as agreeing because they were silent.
 *
 * <p>Somebody drafts a decision with an Easy Read summary. When every elector has it in the format they put first it is
 * ready; opening it freezes who may vote. Ballots come by any channel, and the latest one given before it closes counts.
 * The count is made one working day after it closes, because a ballot given by telephone in the last minute may be typed
 * until then. It passes, does not pass, lacks a quorum and is run once more, or has objections to work through.
 *
 * <p>It never calls back: whoever asked for a decision looks up its outcome.
 */
package org.alongside.community.decision;
