process.stdout.write('halftijd\n');
