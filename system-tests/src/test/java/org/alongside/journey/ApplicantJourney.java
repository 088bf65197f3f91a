package org.alongside.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;

/** What the applicant does, from making an account to reading the decision. */
final class ApplicantJourney implements AutoCloseable {

    private static final List<String> NEED_RECENT_EVIDENCE = List.of("C11", "C12");

    private final Browser browser;
    private final String name;

    ApplicantJourney(Browser browser, String name) {
        this.browser = browser;
        this.name = name;
    }

    ApplicantJourney makesAnAccount() {
        NewAccount.make(browser, name);
        return this;
    }

    ApplicantJourney startsAnApplication(String area) {
        browser.open("/" + area + "/accreditation").go("Start your application")
                .choose("Are you 18 or over?", "Yes").press("Start");
        return this;
    }

    ApplicantJourney tellsHowEachCriterionIsMet() {
        List<String> codes = browser.linkedWith(Pattern.compile("criterion\\?code=(\\w+)"));
        for (String code : codes) {
            browser.followTo(Pattern.compile("criterion\\?code=" + code + "$"));
            browser.fill("In your own words", "I planned my own support and then helped four neighbours plan theirs.");
            if (NEED_RECENT_EVIDENCE.contains(code)) {
                addsEvidence();
            }
            browser.press("Save and go back to the list");
        }
        return this;
    }

    private void addsEvidence() {
        browser.press("Add evidence").fill("What shall we call it?", "What my neighbour says")
                .choose("What kind of evidence is it?", "My own life: disability, arranging support, or caring for somebody")
                .date("When is it from?", 1, 9, 2026)
                .choose("Does it show information about other people?", "No")
                .upload("Choose a file", "what my neighbour says.txt",
                        "She asked the right questions, and the plan was mine.".getBytes(StandardCharsets.UTF_8))
                .press("Add it");
    }

    ApplicantJourney answersAboutThemselves() {
        browser.followTo(Pattern.compile("apply/independence$")).press("I have no links");
        backAtTheList();
        browser.followTo(Pattern.compile("apply/prior-outcomes$")).choose("Did any of these happen?", "No")
                .press("Save and go back to the list");
        browser.followTo(Pattern.compile("apply/undertakings$")).chooseAll("I promise").press("Save and go back to the list");
        return this;
    }

    private void backAtTheList() {
        if (!browser.path().endsWith("/tasks")) {
            browser.open(browser.path().replaceAll("/apply/.*", "/apply/tasks"));
        }
    }

    ApplicantJourney checksAndSends() {
        browser.go("Check your answers and send").press("Send my application");
        return this;
    }

    String readsTheirStatus(String area) {
        return browser.open("/" + area + "/accreditation/apply/status").text();
    }

    String seesOnScreen() {
        return browser.text();
    }

    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}
