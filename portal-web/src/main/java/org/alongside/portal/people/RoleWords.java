package org.alongside.portal.people;

import java.util.List;
import org.alongside.platform.identity.Role;
import org.alongside.portal.form.Choice;

/** The work people are appointed to, in words. */
final class RoleWords {

    private static final List<Choice> WORK = List.of(
            new Choice(Role.COORDINATOR.name(), "Coordinator", "Receives applications, brings panels together, releases "
                    + "decisions. Never votes."),
            new Choice(Role.ASSESSOR.name(), "Assessor", "Reads applications and says how far each thing is met."),
            new Choice(Role.CONTROL_OFFICER.name(), "Control officer", "Sees whether disabled people and carers control "
                    + "the body, and nothing else about them."),
            new Choice(Role.PROVIDER.name(), "Training provider", "Keeps courses, runs, trainers and places."),
            new Choice(Role.FINANCE.name(), "Finance officer", "Keeps the organisation's side of shared budgets: matches "
                    + "the bank, closes months, corrects mistakes. Never decides what is bought."),
            new Choice(Role.TIME_COORDINATOR.name(), "Time bank coordinator", "Welcomes members, looks at exchanges that "
                    + "need a second look, and helps when two people remember differently."),
            new Choice(Role.SAFEGUARDING_LEAD.name(), "Safeguarding lead", "Reads what people are worried about, and "
                    + "acts."),
            new Choice(Role.SAFEGUARDING_DEPUTY.name(), "Safeguarding deputy", "Stands in for the safeguarding lead."),
            new Choice(Role.FEED_KEEPER.name(), "Feed keeper", "Looks after what is exchanged with the council, and puts "
                    + "right what was held."),
            new Choice(Role.COUNCIL_READER.name(), "Council reader", "Reads the public facts and totals."));

    private RoleWords() {
    }

    static List<Choice> choices() {
        return WORK;
    }

    static String of(Role role) {
        return WORK.stream().filter(one -> one.value().equals(role.name())).findFirst().orElseThrow().label();
    }
}
