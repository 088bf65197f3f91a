/**
 * What came of a run for each learner: a completion, a certificate, and evidence they may use or not.
 *
 * <p>When a run has been delivered, who came to enough of its sessions has completed it. Everything a certificate says is
 * written down on that day and never changes with the course (R-TRN-33). Where the run was taught together with people
 * with lived experience, the areas it covers are offered to the learner as evidence. The offers are theirs: nobody else
 * can see them, and nothing is sent anywhere until they attach one to an application (R-TRN-32).
 *
 * <p>Emits {@link org.alongside.training.completion.CompletionEvent}s to the audit trail and {@code completion.recorded},
 * which names nobody, to the outbox.
 */
package org.alongside.training.completion;
