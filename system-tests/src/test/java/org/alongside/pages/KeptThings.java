package org.alongside.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.isolation.Database;

/** Things of the demonstration that a page's address may name, looked up where they are kept. */
final class KeptThings {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("cardToConfirm", "select id from community.card where tenant_id = :area and status = 'ASKED'"),
            Map.entry("mixUp", "select id from community.split_id where tenant_id = :area and settled_at is null"),
            Map.entry("policyChange", "select id from community.policy where tenant_id = :area and status = 'PROPOSED' order by id"),
            Map.entry("measure", "select id from accreditation.interim_measure where tenant_id = :area and status = 'PROPOSED' "
                    + "order by proposed_at"),
            Map.entry("body", "select body_id from accreditation.body_area where area_id = :area"),
            Map.entry("chairSeat", seatOf("chair")),
            Map.entry("member2Seat", seatOf("member2")),
            Map.entry("member3Seat", seatOf("member3")),
            Map.entry("assessor", "select m.person_id from platform.membership m join platform.person p on p.id = m.person_id "
                    + "where m.area_id = :area and m.role = 'ASSESSOR' and p.email like 'assessor.%'"),
            Map.entry("rules", "select id from accreditation.local_interpretation where tenant_id = :area order by version_no"),
            Map.entry("tie", "select id from accreditation.host_tie where tenant_id = :area order by from_on"),

            // Providers and courses. The provider's own courses are decided here, the linked one's next door.
            Map.entry("provider", provider("NONE")),
            Map.entry("linkedProvider", provider("HOST', 'BODY")),
            // Approved, with runs in nearly every state, and its next version being written.
            Map.entry("course", "select course_id from training.course_version where id = (" + version("APPROVED", "part 1") + ")"),
            Map.entry("courseVersion", version("APPROVED", "part 1")),
            Map.entry("draftVersion", version("DRAFT", "part 1")),
            Map.entry("draftCourse", courseOf("DRAFT", "part 1")),
            // Waits for this area's body.
            Map.entry("reviewVersion", version("IN_REVIEW", "evening to find")),
            Map.entry("reviewCourse", courseOf("IN_REVIEW", "evening to find")),
            // Came back from it, with a reason.
            Map.entry("givenBackVersion", version("DRAFT", "a refresher")),
            Map.entry("givenBackCourse", courseOf("DRAFT", "a refresher")),
            // Approved, without a run; people have put their names down.
            Map.entry("interestCourse", courseOf("APPROVED", "a co-trainer")),
            // Another area asks this one's body about it.
            Map.entry("review", "select id from training.course_review where reviewing_area = :area and decided_at is null"),

            // Open for booking, places left.
            Map.entry("run", run("OPEN", "part 1")),
            // Open, nothing left, one offer open and two people waiting.
            Map.entry("fullRun", run("OPEN", "part 2")),
            // Open, online, in this area's programme and another's.
            Map.entry("sharedRun", run("OPEN", "Listening")),
            // The co-trainer has not answered yet.
            Map.entry("plannedRun", run("PLANNED", "part 1")),
            Map.entry("closedRun", run("BOOKING_CLOSED", "here")),
            // Under way: of two sessions that are over the first is marked, the second half.
            Map.entry("taughtRun", run("IN_PROGRESS", "part 1")),
            Map.entry("heldSession", session("IN_PROGRESS", "offset 1")),
            // The last one of the run that is open for booking.
            Map.entry("comingSession", session("OPEN", "desc")),
            // Delivered, with completions.
            Map.entry("finishedRun", run("DELIVERED", "part 1")),
            Map.entry("cancelledRun", run("CANCELLED", "part 2")),

            // Of learner: confirmed on the shared run, waiting for the full one, completed what is finished.
            Map.entry("enrolment", enrolment("learner", "CONFIRMED")),
            Map.entry("queued", enrolment("learner", "WAITING")),
            Map.entry("completion", """
                    select c.id from training.completion c join platform.person p on p.id = c.person_id
                    where c.tenant_id = :area and p.email like 'learner.%' and c.outcome = 'COMPLETED'"""),
            Map.entry("evidenceOffer", """
                    select o.id from training.evidence_offer o join platform.person p on p.id = o.person_id
                    where o.tenant_id = :area and p.email like 'learner.%' and o.depth = 'FULL' order by o.area_code"""),
            // Of learner2: an open offer on the full run, under way on the taught one, and a question about a mark there.
            Map.entry("offer", enrolment("learner2", "OFFERED")),
            Map.entry("attending", enrolment("learner2", "ATTENDING")),
            Map.entry("mark", """
                    select m.id from training.attendance_mark m join platform.person p on p.id = m.person_id
                    where m.tenant_id = :area and p.email like 'learner2.%' and m.mark = 'ABSENT'"""),
            Map.entry("query", "select id from training.mark_query where tenant_id = :area and answered_at is null"),
            // Somebody with a place on the open run, who brings a supporter.
            Map.entry("placeOfAnother", enrolment("learner3", "CONFIRMED")),

            // One worry that nobody has taken up, and one that has been looked into.
            Map.entry("concern", concern("RAISED")),
            Map.entry("takenConcern", concern("TRIAGED")),

            // The Friday Makers, and what is being set up; the lunch club owes something to who is leaving.
            Map.entry("pool", pool("Friday Makers")),
            Map.entry("leavingPool", pool("Riverside Lunch Club")),
            Map.entry("formingPool", pool("Film Evenings")),
            Map.entry("formingMember", "select m.id from community.pool_membership m where m.pool_id = ("
                    + pool("Film Evenings") + ")"),
            Map.entry("unknownReceipt", "select id from community.bank_receipt where tenant_id = :area and status = 'SUSPENSE'"),
            Map.entry("ownLot", "select c.id from community.contribution c where c.pool_id = (" + pool("Friday Makers")
                    + ") and c.source = 'OWN_MONEY' and c.status = 'CLEARED'"),
            // What councils ask: unanswered, disagreed with, and agreed to.
            Map.entry("clawback", clawback("WITH_PERSON")),
            Map.entry("disputedClawback", clawback("CHALLENGED")),
            Map.entry("agreedClawback", clawback("AGREED")),
            // Ben in the Friday Makers; a group with something to make good that is asked about george; one that ends.
            Map.entry("poolMember", memberOf("Friday Makers", "ben")),
            Map.entry("gardenPool", pool("Garden Group")),
            Map.entry("gardenMember", memberOf("Garden Group", "george")),
            Map.entry("endingPool", pool("Book Swap")),
            // What the Friday Makers spend: finished, without its receipt, set aside, and waiting for approval or answers.
            Map.entry("closedSpend", spend("CLOSED", "Artist")),
            Map.entry("paidSpend", spend("PAID", "Support")),
            Map.entry("heldSpend", spend("APPROVED", "Room")),
            Map.entry("approvableSpend", spend("SHARES_CONFIRMED", "Card")),
            Map.entry("askedSpend", spend("SUBMITTED", "Trip")),
            Map.entry("reviewedSpend", spend("SHARES_CONFIRMED", "Vegetables")),
            Map.entry("consent", "select id from community.standing_consent where tenant_id = :area"),
            // The month of the Friday Makers that is closed, and asha's link to it for her council.
            Map.entry("closedMonth", "select to_char(first_day, 'YYYY-MM') from community.period where tenant_id = :area "
                    + "and status = 'CLOSED'"),
            Map.entry("councilLink", "select id from community.council_link where tenant_id = :area"),
            // Of the Neighbours Fund, whom asha leads: one that waits for ideas, one in which people give, one that is over.
            Map.entry("fund", pool("Neighbours Fund")),
            Map.entry("ideasRound", round("IDEAS")),
            Map.entry("givingRound", round("ALLOCATING")),
            Map.entry("closedRound", round("CLOSED")),
            Map.entry("idea", "select p.id from community.round_proposal p where p.tenant_id = :area "
                    + "and p.title = 'Seeds and pots'"),
            // Asha's offer, which ben took up; and of exchanges one of each kind.
            Map.entry("timeListing", "select id from community.time_listing where tenant_id = :area and title = 'Dog walks'"),
            Map.entry("timeSpanish", "select id from community.time_listing where tenant_id = :area "
                    + "and title = 'Practise Spanish'"),
            Map.entry("timeReview", exchangeOfTime("REVIEW")),
            Map.entry("timeClaimed", exchangeOfTime("CLAIMED")),
            Map.entry("timeQueried", exchangeOfTime("QUERIED")),
            Map.entry("timePosted", exchangeOfTime("POSTED")),
            Map.entry("timeMember", timeMember("ben")),
            Map.entry("timeNewcomer", timeMember("farah")),
            Map.entry("personBen", "select id from platform.person where email = 'ben.' || (select slug from platform.area "
                    + "where id = :area) || '@alongside.example'"),
            Map.entry("personDev", "select id from platform.person where email = 'dev.' || (select slug from platform.area "
                    + "where id = :area) || '@alongside.example'"),
            // Of asha a suggestion that waits for her answer, and the group she hosts; ben has been introduced to somebody.
            Map.entry("suggestion", match("asha", "SUGGESTED")),
            Map.entry("introduced", match("ben", "ACTIVE")),
            Map.entry("openGroup", group("Tuesday tea")),
            Map.entry("openMember", """
                    select m.id from community.group_member m join platform.person p on p.id = m.person_id
                    where m.tenant_id = :area and p.email like 'ben.%' and m.status = 'ACTIVE'"""),
            Map.entry("peerMeeting", "select m.id from community.group_meeting m where m.tenant_id = :area order by m.starts_at"),
            Map.entry("sensitiveGroup", group("Quiet corner")),
            // Of the Friday Makers, whom asha leads: one where ben may vote, one agreed, one objected to, one being written.
            Map.entry("openDecision", decision("OPEN")),
            Map.entry("passedDecision", decision("PASSED")),
            Map.entry("objectedDecision", decision("OBJECTION_WORK")),
            Map.entry("draftDecision", decision("DRAFT")),
            Map.entry("representation", "select id from community.representation where tenant_id = :area "
                    + "and type = 'SUPPORTER'"),
            // Held because its total was wrong: two people may let it through.
            Map.entry("heldFile", message("HELD", "E230_CONTROL_TOTAL")),
            // The answer to another one, given up; it is to go again, and that is paused.
            Map.entry("answer", message("DEAD", "E213_SCHEMA")),
            Map.entry("replay", "select id from integration.replay_task where tenant_id = :area and status = 'PAUSED'"),
            Map.entry("partner", "select id from integration.partner where tenant_id = :area and code = 'council'"),
            // Made by one keeper, and waiting for the other.
            Map.entry("profile", "select id from integration.profile_version where tenant_id = :area and approved_at is null"),
            Map.entry("pausedEndpoint", endpoint("PAUSED")),
            Map.entry("testedEndpoint", endpoint("TESTING")),
            Map.entry("draftEndpoint", endpoint("DRAFT")));

    private static final Map<String, Map<String, String>> FOUND = new ConcurrentHashMap<>();

    private KeptThings() {
    }

    static Set<String> names() {
        return QUERIES.keySet();
    }

    static boolean has(String name) {
        return QUERIES.containsKey(name);
    }

    /** The same one as long as the tests run, whatever they do to it. */
    static String in(String area, String name) {
        String id = FOUND.computeIfAbsent(area, KeptThings::all).computeIfAbsent(name, one -> find(area, one));
        if (id == null) {
            throw new AssertionError("The demonstration has no " + name + " in " + area);
        }
        return id;
    }

    /** Looked up together, before a test acts on one of them. */
    private static Map<String, String> all(String area) {
        Map<String, String> found = new ConcurrentHashMap<>();
        QUERIES.keySet().forEach(name -> found.computeIfAbsent(name, one -> find(area, one)));
        return found;
    }

    /** Null when there is none. */
    private static String find(String area, String name) {
        List<String> found = Database.rows(QUERIES.get(name)
                .replace(":area", "(select id from platform.area where slug = '" + area + "')"));
        return found.isEmpty() ? null : found.get(0);
    }

    private static String message(String status, String reason) {
        return "select id from integration.message where tenant_id = :area and status = '%s' and reason = '%s' order by created_at"
                .formatted(status, reason);
    }

    private static String endpoint(String status) {
        return "select id from integration.endpoint where tenant_id = :area and status = '" + status + "' order by feed";
    }

    private static String spend(String status, String title) {
        return "select id from community.spend where tenant_id = :area and status = '%s' and title like '%s%%'"
                .formatted(status, title);
    }

    private static String round(String status) {
        return "select id from community.budget_round where tenant_id = :area and status = '" + status + "'";
    }

    private static String clawback(String status) {
        return "select id from community.clawback_notice where tenant_id = :area and status = '" + status + "'";
    }

    private static String memberOf(String pool, String part) {
        return """
                select m.id from community.pool_membership m join platform.person p on p.id = m.person_id
                where m.pool_id = (%s) and p.email like '%s.%%'""".formatted(pool(pool), part);
    }

    private static String pool(String name) {
        return "select id from community.pool where tenant_id = :area and name = '%s'".formatted(name);
    }

    /** The seat of one of the cast on the body of their own area. */
    private static String seatOf(String part) {
        return """
                select m.id from accreditation.governing_member m
                join accreditation.body_area a on a.body_id = m.body_id and a.area_id = :area
                join platform.person p on p.id = m.person_id
                where p.email like '%s.%%'""".formatted(part);
    }

    private static String decision(String status) {
        return "select d.id from community.decision d join platform.person p on p.id = d.facilitator_id where d.tenant_id = "
                + ":area and d.about_kind = 'GROUP' and p.email like 'asha.%' and d.status = '" + status + "'";
    }

    private static String concern(String status) {
        return "select id from community.concern where tenant_id = :area and status = '" + status + "' order by raised_at";
    }

    /** The newest, so that of posted ones it is the one between two people. */
    private static String exchangeOfTime(String status) {
        return "select id from community.time_exchange where tenant_id = :area and status = '" + status
                + "' order by status_since desc";
    }

    private static String timeMember(String part) {
        return """
                select m.id from community.time_membership m join platform.person p on p.id = m.person_id
                where m.tenant_id = :area and p.email like '%s.%%'""".formatted(part);
    }

    private static String match(String part, String status) {
        return """
                select m.id from community.peer_match m join platform.person p on p.id in (m.first_person, m.second_person)
                where m.tenant_id = :area and p.email like '%s.%%' and m.status = '%s' order by m.suggested_at, m.id"""
                .formatted(part, status);
    }

    private static String group(String name) {
        return "select id from community.peer_group where tenant_id = :area and name = '%s'".formatted(name);
    }

    private static String provider(String links) {
        return "select id from training.training_provider where tenant_id = :area and link in ('" + links + "') order by name";
    }

    /** The newest version in this state of the course with these words in its title. */
    private static String version(String status, String title) {
        return "select id" + versions(status, title);
    }

    private static String courseOf(String status, String title) {
        return "select course_id" + versions(status, title);
    }

    private static String versions(String status, String title) {
        return " from training.course_version where tenant_id = :area and status = '" + status + "' and title like '%"
                + title + "%' order by no desc limit 1";
    }

    private static String run(String status, String title) {
        return """
                select r.id from training.run r
                join training.course_version v on v.tenant_id = r.tenant_id and v.id = r.course_version_id
                where r.tenant_id = :area and r.status = '%s' and v.title like '%%%s%%'
                order by r.starts_at limit 1""".formatted(status, title);
    }

    private static String session(String statusOfRun, String order) {
        return """
                select s.id from training.run_session s where s.tenant_id = :area and s.run_id = (%s)
                order by s.starts_at %s limit 1""".formatted(run(statusOfRun, "part 1"), order);
    }

    private static String enrolment(String part, String status) {
        return """
                select e.id from training.enrolment e join platform.person p on p.id = e.person_id
                where e.tenant_id = :area and p.email like '%s.%%' and e.status = '%s'
                order by e.joined_at limit 1""".formatted(part, status);
    }
}
