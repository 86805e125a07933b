return Igm.Verifier.Verification.Run(args, Console.Out);
