/**
 * Attendance: who came to which session of a run.
 *
 * <p>A lead or co-trainer marks it, on a phone in the room or later; a learner can send an apology before a session, and
 * ask about a mark for four weeks. A mark is never overwritten: the correction stands beside the one it corrects. What
 * was missed because the provider failed on access counts as attended.
 *
 * <p>Emits {@link org.alongside.training.attendance.AttendanceEvent}s to the audit trail.
 */
package org.alongside.training.attendance;
