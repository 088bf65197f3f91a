-- Members are asked to chair and say yes for themselves: a refusal in front of others would tell what somebody declared.

alter table accreditation.governing_member
    add column asked_to_chair boolean not null default false,
    add check (not asked_to_chair or (seat = 'VOTING' and until_on is null));
