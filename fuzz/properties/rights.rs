//! Editions of the terms, as TOML: one that is read answers every plan and every use.

use rights::license::LicenseGrant;
use rights::{Facts, License, Plan, Policy, Use, Verdict, decide, decide_all};

pub fn policy(bytes: &[u8]) {
    let Ok(policy) = Policy::parse(bytes) else { return };
    assert!(policy.is(&policy.sha256()) && policy.edition().len() == "2026-01-15".len());
    for plan in Plan::ALL {
        let license = license(&policy, plan);
        let facts = Facts {
            policy: &policy,
            policy_known: true,
            license: &license,
            plan_history: &[],
            engines: &[],
            references: &[],
            findings: &[],
            said: rights::Said::default(),
        };
        let decisions = decide_all(&facts);
        for asked in Use::ALL {
            let granted = decisions[asked.name()].verdict == Verdict::Granted;
            assert_eq!(granted, policy.grants(plan, asked), "{plan:?}, {asked:?}");
        }
        assert_ne!(decide(&facts, "a_use_of_tomorrow").verdict, Verdict::Granted);
    }
}

fn license(policy: &Policy, plan: Plan) -> License {
    License::grant(LicenseGrant {
        id: "lic_0123456789ab".into(),
        work: "img_0123456789ab".into(),
        plan,
        policy,
        granted_at: "2026-02-01T10:00:00.000Z".into(),
        licensor: "A studio".into(),
        licensee: "creator-1".into(),
    })
}
