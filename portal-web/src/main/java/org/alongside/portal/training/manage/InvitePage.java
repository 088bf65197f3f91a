package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.boundary.InviteTrainer;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;
import org.alongside.training.run.boundary.StaffRuns;

/** Somebody is asked to lead, co-train or assist a run. */
@Named("manageInvite")
@RequestScoped
public class InvitePage {

    @Inject
    private StaffRuns staff;

    @Inject
    private ReadRuns runs;

    @Inject
    private KnowPeople people;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private String email = "";
    private TrainerRole role;
    private String pay = "";
    private RunDesk desk;

    public void load() {
        desk = runs.desk(page.id("run"));
    }

    public void ask() {
        Optional<PersonName> person = people.withEmail(email);
        if (person.isEmpty()) {
            problems.add("email", "Nobody signs in with this address. Look at how it is written, or ask the person.");
        }
        if (role == null) {
            problems.add("role", "Choose what you ask them to do.");
        }
        if (!problems.isAny()) {
            UUID run = desk.run().places().runId();
            staff.invite(new InviteTrainer(formKey.getValue(), run, person.orElseThrow().id(), role, pay));
            page.goTo("training/manage/run?id=" + run + "&done=invited");
        }
    }

    public List<Choice> getRoles() {
        return Choices.of(TrainerRole::label, TrainerRole.values());
    }

    public RunDesk getDesk() {
        return desk;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public TrainerRole getRole() {
        return role;
    }

    public void setRole(TrainerRole role) {
        this.role = role;
    }

    public String getPay() {
        return pay;
    }

    public void setPay(String pay) {
        this.pay = pay;
    }
}
