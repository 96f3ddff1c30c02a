using System.Globalization;
using System.Text;
using Entente.Cli;
using Entente.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupt = new Interrupt();
return await Host.RunAsync(EntenteCommand.Create(TimeProvider.System), args, interrupt.Token);
